import { offeredTabs, type Sharing, type TabId } from "../../writer/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { planInputOf } from "./planInputOf.ts";

/** Which tabs have something to show for this appraisal, in the workbook's order? */
export function offeredTabsOf(appraisal: Appraisal, sharing: Sharing, today: string): readonly TabId[] {
  return offeredTabs(planInputOf(appraisal, today), sharing);
}
