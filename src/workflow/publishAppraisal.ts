import type { PlanDifference, Progress, PublishReceipt, Workbook, WorkbookPlan } from "../sheet/index.ts";
import { planWorkbook, type PlanOptions } from "../writer/index.ts";
import type { Appraisal } from "./appraisal.ts";
import { changeDocument } from "./kept/keptDocument.ts";
import { keepPolicy } from "./kept/keepPolicy.ts";
import { planInputOf } from "./planInputOf.ts";

/** What is to be published, and how; time is an argument. */
export type PublishChoice = PlanOptions;

/**
 * Writes the wanted tabs into the workbook: all of them or, when anything fails, none. Rules that were changed in our
 * Policy tab are kept first: the tab is ours again afterwards.
 */
export async function publishAppraisal(
  workbook: Workbook,
  appraisal: Appraisal,
  choice: PublishChoice,
  progress: Progress,
): Promise<PublishReceipt> {
  const { origin, policy, rulesSeen } = appraisal;
  if (origin.kind === "sheet" && origin.isTab) await keepPolicy(workbook, policy, rulesSeen);
  const receipt = await workbook.publish(planAppraisal(appraisal, choice), progress);
  if (choice.calibrates === true) await changeDocument(workbook, { calibrates: true });
  return receipt;
}

/** What publishing would change; reads only. */
export function previewAppraisal(
  workbook: Workbook,
  appraisal: Appraisal,
  choice: PublishChoice,
): Promise<PlanDifference> {
  return workbook.preview(planAppraisal(appraisal, choice));
}

function planAppraisal(appraisal: Appraisal, choice: PublishChoice): WorkbookPlan {
  return planWorkbook(planInputOf(appraisal, choice.generatedAt), choice);
}
