import type { AppraisalPolicy, EpochDay } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import { templateSheetTexts } from "../../messages/template/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { planEvidenceSheet } from "./planEvidenceSheet.ts";
import { planLadderSheet } from "./planLadderSheet.ts";
import { planRecordSheets } from "./planRecordSheets.ts";
import { planScoreSheet } from "./planScoreSheet.ts";

/**
 * The sheets with which somebody begins who has none: a score sheet for each period with example people, the ladder,
 * tables for records, and those for the process, talks, appeals and reviews. They belong to the user; the check reads them like any other.
 *
 * @param policy - A built-in policy in the language of the sheets.
 * @param asOf - Day to which the example people's dates lead.
 */
export function planTemplateSheets(
  policy: AppraisalPolicy,
  language: Language,
  asOf: EpochDay,
): readonly SheetPlan[] {
  const texts = templateSheetTexts(language);
  const { periods } = policy.periods;
  const ladder = planLadderSheet(policy, texts);
  return [
    ...(periods.length === 0 ? [null] : periods).map((period) => planScoreSheet(policy, period, texts, asOf)),
    ...(ladder === null ? [] : [ladder]),
    ...(policy.followUp?.evidence ?? []).map((table) => planEvidenceSheet(policy, table, texts)),
    ...planRecordSheets(policy, language),
  ];
}
