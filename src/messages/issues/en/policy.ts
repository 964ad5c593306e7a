import type { PolicyIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { referenceKindWord } from "../../words/referenceKindWord.ts";
import { shapeWord } from "../../words/shapeWord.ts";
import type { Sentences } from "../sentences.ts";

const whole = (parentName: string): string =>
  parentName === "" ? "at the top level" : `under “${parentName}”`;
const forRole = (roleName: string | null): string => (roleName === null ? "" : ` for the role “${roleName}”`);

const problems = {
  knotsNotRising: "its points must rise from left to right",
  noKnots: "it has no points",
  unitNotPositive: "its unit must be above zero",
  pointsCoincide: "its two points have the same input",
  rangeUpsideDown: "its range ends before it begins",
  capBelowFloor: "its cap lies below its floor",
  noAnchors: "it has no levels",
  noConditions: "it has no conditions",
  formulaUnreadable: "its formula cannot be read",
} as const;

export const policy: Sentences<PolicyIssue> = {
  weights_do_not_sum: ({ parentName, roleName, sumPercent, intendedPercent }) =>
    `The weights ${whole(parentName)}${forRole(roleName)} add up to ${figure(sumPercent)} %, not ${figure(intendedPercent)} %. Until you correct them they count in proportion.`,
  weights_almost_sum: ({ parentName, roleName, sumPercent }) =>
    `The weights ${whole(parentName)}${forRole(roleName)} add up to ${figure(sumPercent)} % because they were rounded; they count in proportion.`,
  weights_equal: ({ parentName, count, eachPercent }) =>
    `${figure(count)} items ${whole(parentName)} have no weight. Each counts ${figure(eachPercent)} %; enter weights if that is not meant.`,
  weight_negative: ({ nodeName, weightPercent }) =>
    `“${nodeName}” has a negative weight (${figure(weightPercent)} %). Enter 0 or more; deductions belong in the adjustment items.`,
  weight_unreadable: ({ text }) => `“${text}” is not a weight. Write it as 30, 0.3 or 30%.`,
  weights_mixed_notation: ({ texts }) =>
    `The weights are written in different ways (${listed(texts, "en")}); they were read so that the sum comes out. Please check them.`,
  area_without_indicators: ({ nodeName }) =>
    `“${nodeName}” has no indicators, so nothing can be scored under it. Add an indicator or remove it.`,
  policy_invalid: ({ path, expected }) =>
    `The policy file is wrong at ${path}${expected === "" ? "" : `: it should hold ${shapeWord(expected, "en")}`}. The file was not loaded.`,
  policy_key_unknown: ({ path, key }) =>
    `The policy file has “${key}” at ${path}, which the add-in does not know. It was left out; check its spelling.`,
  policy_not_json: () => "This file is not a policy. Choose a policy that the add-in saved (.json).",
  policy_version_unknown: ({ version, newestKnown }) =>
    `The policy was saved by a newer version of the add-in (format ${version}; this one knows up to ${figure(newestKnown)}). Update the add-in.`,
  policy_migrated: ({ fromVersion, toVersion }) =>
    `The policy was brought from format ${figure(fromVersion)} to ${figure(toVersion)}; its rules are unchanged.`,
  reference_unknown: ({ kind, id, path }) =>
    `The policy names the ${referenceKindWord(kind, "en")} “${id}” at ${path}, and there is none. Correct the name or add it.`,
  id_duplicate: ({ kind, id }) =>
    `“${id}” is used by more than one ${referenceKindWord(kind, "en")}. Give each its own id.`,
  role_inherits_itself: ({ roleName }) =>
    `The role “${roleName}” takes its weights from itself, directly or by way of others. Choose another role to take them from.`,
  rule_invalid: ({ indicatorName, problem, text }) =>
    `The scoring rule of “${indicatorName}” cannot be used: ${problems[problem]}${text === "" ? "" : ` (“${text}”)`}.`,
  grade_bounds_not_falling: ({ grade, gradeBefore }) =>
    `Grade “${grade}” must begin below the better grade “${gradeBefore}”. Correct its lower bound.`,
  lowest_grade_has_bound: ({ grade, bound }) =>
    `The lowest grade “${grade}” begins at ${figure(bound)}, which would leave lower scores without a grade; it is used without a lower bound.`,
  quota_shares_do_not_sum: ({ sumPercent }) =>
    `The shares of the forced distribution add up to ${figure(sumPercent)} %, not 100 %. Correct them.`,
  scale_limits_upside_down: ({ scaleId }) =>
    `The highest value of ${scaleId === "" ? "the score scale" : `the rating scale “${scaleId}”`} must be above its lowest.`,
};
