import type { ResultIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { missingPeriodWord } from "../../words/missingPeriodWord.ts";
import { missingPolicyWord } from "../../words/missingPolicyWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "en");

const group = (names: readonly string[]): string =>
  names.length === 0 ? "the whole company" : listed(names, "en");

const effects = {
  capGrade: "the grade is capped",
  zeroIndicator: "the indicator counts zero",
  zeroTotal: "the total is zero",
  excludeFromPromotion: "promotion is ruled out",
} as const;

const resolutions = {
  expandedUp: "all of them got the better grade, above its seats",
  pushedDown: "all of them got the next lower grade",
  byTieBreaks: "the tie-breaks decided",
  unresolved: "they keep the lower grade until you decide",
} as const;

const gradeChange = (before: string | null, after: string | null): string =>
  before === null || after === null || before === after ? "" : ` (${before} → ${after})`;

export const result: Sentences<ResultIssue> = {
  score_missing: (issue) =>
    `${personName(issue)} has no entry for “${issue.indicatorName}”${issue.periodIds.length === 0 ? "" : ` in ${listed(issue.periodIds.map(said), "en")}`}; ${missingPolicyWord(issue.handledAs, "en")}. Enter it if it exists.`,
  person_without_entries: (issue) =>
    `${personName(issue)} has no entries at all, so there is no score. Enter them, or take the person off the list.`,
  person_not_appraised: (issue) =>
    `${personName(issue)} was in role for ${figure(issue.days)} days, fewer than the ${figure(issue.minimumDays)} that the policy asks for, and is not appraised. This is not zero points.`,
  too_few_periods: (issue) =>
    `${personName(issue)} has scores in ${figure(issue.periods)} periods; the policy asks for ${figure(issue.minimumPeriods)}, so there is no overall result.`,
  period_missing: (issue) =>
    `${personName(issue)} has no score in ${listed(issue.periodIds.map(said), "en")}: ${missingPeriodWord(issue.handledAs, "en")}.`,
  veto_applied: (issue) =>
    `The veto “${issue.vetoName}” applies to ${personName(issue)}: ${effects[issue.effect]}${gradeChange(issue.gradeBefore, issue.gradeAfter)}.`,
  adjustment_capped: (issue) =>
    `“${issue.itemName}” of ${personName(issue)} comes to ${figure(issue.pointsAsked)} points; by its cap ${figure(issue.pointsCounted)} count.`,
  tie_at_cut: (issue) =>
    `${listed(issue.employeeNames, "en", "person")} (${group(issue.groupNames)}) all have ${figure(issue.score)} at the cut of grade ${issue.grade}: ${resolutions[issue.resolution]}.`,
  quota_group_too_small: ({ groupNames, size, minimumGroupSize }) =>
    `${figure(size)} people in ${group(groupNames)} are too few for the forced distribution (at least ${figure(minimumGroupSize)}); its shares are advice there, and grades follow the scores.`,
  quota_deviation: ({ groupNames, grade, seats, people }) =>
    `In ${group(groupNames)} ${figure(people)} people have grade ${grade}; its share gives ${figure(seats)}. Check whether that is wanted.`,
  issues_truncated: ({ count }) =>
    `${figure(count)} more findings of the same kind are not listed one by one. Settle those listed first, then check again.`,
};
