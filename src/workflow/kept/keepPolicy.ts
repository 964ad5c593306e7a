import type { AppraisalPolicy } from "../../core/index.ts";
import type { RulesSeen } from "../rules/sheetRules.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";

/**
 * Keeps the rules with the workbook, so that the next look uses them; null forgets them.
 *
 * @param rulesSeen - What the tables of rules in the workbook said (`Appraisal.rulesSeen`): these rules are younger
 * than they, and a later change in the tables is younger than these. Null where no tables were looked at.
 */
export function keepPolicy(
  workbook: Drawer,
  policy: AppraisalPolicy | null,
  rulesSeen: RulesSeen | null = null,
): Promise<void> {
  return changeDocument(workbook, { policy, rulesSeen });
}
