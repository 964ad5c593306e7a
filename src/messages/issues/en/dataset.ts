import type { DatasetIssue, RaterGroup } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { raterGroupWord } from "../../words/raterGroupWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "en");

const inPeriod = (periodId: string | null): string => (periodId === null ? "" : ` in ${said(periodId)}`);
const groupWord = (group: RaterGroup): string => raterGroupWord(group, "en");
const groupWords = (groups: readonly RaterGroup[]): string => listed(groups.map(groupWord), "en");

const handled = {
  missing: "treated as missing",
  clamped: "drawn to the nearest end of the scale",
  kept: "counted as it stands",
} as const;

export const dataset: Sentences<DatasetIssue> = {
  role_missing: (issue) =>
    `${personName(issue)} has no role, and the weights depend on it; there is no score. Enter the role.`,
  role_unknown: (issue) =>
    `The policy has no role “${issue.role}”, so ${personName(issue)} has no score. Correct the role or add it to the policy.`,
  employee_id_duplicate: ({ employeeId, count }) =>
    `The employee id ${employeeId} stands for ${figure(count)} people. Give each person an id of their own.`,
  indicator_unknown: ({ indicatorId }) =>
    `The policy has no indicator “${indicatorId}”; its entries do not count. Add it to the policy or correct its name.`,
  indicator_without_entries: ({ indicatorName }) =>
    `The policy asks for “${indicatorName}”, and the workbook has no column for it. Add the column, or remove the indicator from the policy.`,
  period_unknown: ({ periodId }) =>
    `The policy has no period “${said(periodId)}”; its entries do not count. Add the period or correct its name.`,
  value_out_of_scale: (issue) =>
    `${personName(issue)} has ${figure(issue.value)} for “${issue.indicatorName}”${inPeriod(issue.periodId)}, outside the scale ${figure(issue.min)}–${figure(issue.max)}; it is ${handled[issue.handledAs]}. Correct the entry or the scale.`,
  not_applicable_not_allowed: (issue) =>
    `“${issue.indicatorName}” of ${personName(issue)}${inPeriod(issue.periodId)} is marked as not applicable, which the policy does not allow; it is treated as missing.`,
  target_missing: (issue) =>
    `${personName(issue)} has no target for “${issue.indicatorName}”${inPeriod(issue.periodId)}, so the actual cannot be scored. Enter the target.`,
  rule_undefined: (issue) =>
    `The scoring rule of “${issue.indicatorName}” gives no points for ${personName(issue)}’s actual ${figure(issue.actual)}${issue.target === null ? "" : ` against the target ${figure(issue.target)}`}${inPeriod(issue.periodId)}. Check the figures or the rule.`,
  rater_weights_missing: ({ indicatorName, raterGroups }) =>
    `“${indicatorName}” is rated by several groups (${groupWords(raterGroups)}) without weights; they count equally. Enter rater weights if that is not meant.`,
  rater_group_unweighted: ({ indicatorName, raterGroup }) =>
    `Ratings by ${groupWord(raterGroup)} for “${indicatorName}” have no weight in the policy and do not count. Give the group a weight if they should.`,
  rater_group_absent: (issue) =>
    `${personName(issue)} has ${figure(issue.count)} ratings by ${groupWord(issue.raterGroup)} for “${issue.indicatorName}”${inPeriod(issue.periodId)} where ${figure(issue.minCount)} are needed; the group counts as absent.`,
  rater_set_undeclared: (issue) =>
    `${personName(issue)} was rated on “${issue.indicatorName}”${inPeriod(issue.periodId)} by ${groupWords(issue.raterGroups)}, and the policy has no weights for just these groups. Add them to the policy or enter the missing ratings.`,
  event_unknown: (issue) =>
    `The policy has no bonus, deduction or veto “${issue.itemId}”; this entry of ${personName(issue)} does not count. Correct its name or add it to the policy.`,
  override_employee_unknown: ({ employeeId, grade }) =>
    `A changed grade (${grade}) is kept for the employee id ${employeeId}, and nobody here has it; the change was not applied.`,
  override_grade_unknown: (issue) =>
    `The grade of ${personName(issue)} was changed to “${issue.grade}”, which the grade scale does not have; the computed grade stays.`,
  override_stale: (issue) =>
    `The grade of ${personName(issue)} was changed from ${issue.gradeThen} to ${issue.gradeSet}; ${issue.gradeNow === "" ? "there is no computed grade now" : `the computed grade is now ${issue.gradeNow}`}. The change still applies: confirm or withdraw it.`,
  segments_overlap: (issue) =>
    `Two stretches of ${personName(issue)} in a role share ${figure(issue.days)} days; each day counts once, for the later stretch. Correct the dates.`,
  segment_upside_down: (issue) =>
    `A stretch of ${personName(issue)} in a role ends before it begins; it does not count. Correct its dates.`,
  history_grade_unknown: (issue) =>
    `The earlier grade “${issue.grade}” of ${personName(issue)} (${said(issue.periodId)}) is not on the grade scale; runs of grades do not count it.`,
};
