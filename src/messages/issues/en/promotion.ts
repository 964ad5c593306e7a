import type { PromotionIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { factWord } from "../../words/factWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";

export const promotion: Sentences<PromotionIssue> = {
  gate_undefined_range: ({ employeeId, gateId, value }) =>
    `The condition “${gateId}” says nothing about ${figure(value)} months (employee ${employeeId}); it is left to be verified. Complete its ranges in the policy.`,
  level_missing: (issue) =>
    `${personName(issue)} has no job level, so promotion cannot be judged. Enter the level.`,
  level_unknown: (issue) =>
    `The career ladder has no job level “${issue.level}”, so promotion of ${personName(issue)} cannot be judged. Correct the level or add it to the ladder.`,
  levels_from_roles: ({ count }) =>
    `There is no column of job levels; the roles of ${figure(count)} people were taken for their levels. Add the column if that is not right.`,
  fact_not_understood: (issue) =>
    `“${issue.value}” as ${factWord(issue.factId, "en")} of ${personName(issue)} cannot be judged; the condition is left to be verified. Correct the entry or add the word to the policy.`,
  promotion_tie_at_seat: ({ levelName, employeeNames }) =>
    `${listed(employeeNames, "en", "person")} are equal candidates for the last seats at “${levelName}”. Decide who takes them.`,
  approval_unknown: ({ employeeId, stepId, gateIds }) =>
    `The special approval for employee ${employeeId} names a person, step or condition that does not exist (${listed([stepId, ...gateIds], "en")}); it was not applied.`,
};
