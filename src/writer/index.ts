export { offeredTabs } from "./offeredTabs.ts";
export { planWorkbook } from "./planWorkbook.ts";
export type { PlanInput, PlanOptions, Redaction, Sharing } from "./planInput.ts";
export { tabIds } from "./tabId.ts";
export type { TabId } from "./tabId.ts";
export { isAssumed } from "./tabs/policy/isAssumed.ts";
export { planPolicyTab } from "./template/planPolicyTab.ts";
export { planTemplateSheets } from "./template/planTemplateSheets.ts";
export { readCalibration } from "./calibration/readCalibration.ts";
