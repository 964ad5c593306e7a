import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { policyStamp } from "./policyStamp.ts";
import { references } from "./references.ts";
import { columns, type TableColumn, type TableValue } from "./tableColumn.ts";

/** What a group of single parameters is about; tabs show one short table for each. */
export type ParameterTopic =
  | "basics"
  | "absence"
  | "raters"
  | "periods"
  | "adjustments"
  | "grades"
  | "ranking"
  | "quota"
  | "pool"
  | "followUp";

/** A single figure or choice of the policy. */
export interface Parameter<Value extends TableValue = TableValue> {
  readonly topic: ParameterTopic;
  readonly column: TableColumn<Value>;
  /** JSON pointer of the part that it is. */
  readonly pointer: string;
  /** Its value; undefined where the parameter has nothing to say in this policy. */
  readonly of: (policy: AppraisalPolicy) => Value | undefined;
}

const parameter = <Value extends TableValue>(
  topic: ParameterTopic,
  pointer: string,
  column: TableColumn<Value>,
  of: (policy: AppraisalPolicy) => Value | undefined,
): Parameter<Value> => ({ topic, pointer, column, of });

const absences = ["renormalise", "renormaliseGlobal", "zero", "block"] as const;
const groups = ["department", "role", "level"] as const;

/** Every single parameter of a policy, in order of display. */
export const parameters = {
  policyName: parameter("basics", "/name", columns.text(), ({ name }) => name),
  policyId: parameter("basics", "/id", columns.text(), ({ id }) => id),
  version: parameter("basics", "/version", columns.text(), ({ version }) => version),
  /** Tells whether the tables were changed since they were written; no part of the policy. */
  stamp: parameter("basics", "", columns.text(), policyStamp),
  source: parameter("basics", "/source", columns.text(), ({ source }) => source ?? undefined),
  scoreMin: parameter("basics", "/scoreScale/min", columns.number(0), ({ scoreScale }) => scoreScale.min),
  scoreMax: parameter("basics", "/scoreScale/max", columns.number(100), ({ scoreScale }) => scoreScale.max),
  weightBasis: parameter(
    "basics",
    "/model/basis",
    columns.choice(["parent", "total"], "parent", { parent: "ofParent", total: "ofTotal" }),
    ({ model }) => model.basis,
  ),
  intendedTotal: parameter(
    "basics",
    "/model/intendedTotal",
    columns.share({ min: 0 }),
    ({ model }) => model.intendedTotal ?? undefined,
  ),
  missing: parameter(
    "absence",
    "/absence/missing",
    columns.choice(absences, "renormalise"),
    ({ absence }) => absence.missing,
  ),
  notApplicable: parameter(
    "absence",
    "/absence/notApplicable",
    columns.choice(absences, "renormalise"),
    ({ absence }) => absence.notApplicable,
  ),
  outOfScale: parameter(
    "absence",
    "/absence/outOfScale",
    columns.choice(["missing", "clamp", "keep"], null, { missing: "asMissing" }),
    ({ absence }) => absence.outOfScale,
  ),
  missingGroup: parameter(
    "raters",
    "/raters/missingGroup",
    columns.choice(["renormalise", "declaredSets", "block", "zero"], "renormalise", {
      renormalise: "othersShare",
    }),
    ({ raters }) => raters.missingGroup,
  ),
  anonymityThreshold: parameter(
    "raters",
    "/raters/anonymityThreshold",
    columns.number(1, { min: 1, isWhole: true }),
    ({ raters }) => raters.anonymityThreshold,
  ),
  aggregation: parameter(
    "periods",
    "/periods/aggregation/kind",
    columns.choice(["mean", "last", "min", "max", "weighted", "bestOf", "periodsAndYear"], "mean"),
    ({ periods }) => periods.aggregation.kind,
  ),
  bestCount: parameter(
    "periods",
    "/periods/aggregation/count",
    columns.number(null, { min: 1, isWhole: true }),
    ({ periods: { aggregation } }) => (aggregation.kind === "bestOf" ? aggregation.count : undefined),
  ),
  yearPeriod: parameter(
    "periods",
    "/periods/aggregation/yearPeriodId",
    columns.text(),
    ({ periods: { aggregation, periods } }) =>
      aggregation.kind === "periodsAndYear"
        ? references(periods).labelOf(aggregation.yearPeriodId)
        : undefined,
  ),
  yearShare: parameter(
    "periods",
    "/periods/aggregation/yearShare",
    columns.share({ min: 0, max: 1 }),
    ({ periods: { aggregation } }) =>
      aggregation.kind === "periodsAndYear" ? aggregation.yearShare : undefined,
  ),
  missingPeriod: parameter(
    "periods",
    "/periods/missingPeriod",
    columns.choice(["skip", "zero", "block"], "skip"),
    ({ periods }) => periods.missingPeriod,
  ),
  minimumPeriods: parameter(
    "periods",
    "/periods/minimumPeriods",
    columns.number(1, { min: 0, isWhole: true }),
    ({ periods }) => periods.minimumPeriods,
  ),
  minimumDays: parameter(
    "periods",
    "/periods/proration/minimumDays",
    columns.number(0, { min: 0 }),
    ({ periods }) => periods.proration.minimumDays,
  ),
  countsLeave: parameter(
    "periods",
    "/periods/proration/countsLeave",
    columns.flag(false),
    ({ periods }) => periods.proration.countsLeave,
  ),
  weighsPeriodsByDays: parameter(
    "periods",
    "/periods/proration/weighsPeriodsByDays",
    columns.flag(false),
    ({ periods }) => periods.proration.weighsPeriodsByDays,
  ),
  bonusCap: parameter(
    "adjustments",
    "/adjustments/bonusCap",
    columns.number(null, { min: 0 }),
    ({ adjustments }) => adjustments.bonusCap ?? undefined,
  ),
  deductionCap: parameter(
    "adjustments",
    "/adjustments/deductionCap",
    columns.number(null, { min: 0 }),
    ({ adjustments }) => adjustments.deductionCap ?? undefined,
  ),
  totalMin: parameter(
    "adjustments",
    "/adjustments/totalMin",
    columns.number(null),
    ({ adjustments }) => adjustments.totalMin ?? undefined,
  ),
  totalMax: parameter(
    "adjustments",
    "/adjustments/totalMax",
    columns.number(null),
    ({ adjustments }) => adjustments.totalMax ?? undefined,
  ),
  gradeScale: parameter("grades", "/grades/scaleId", columns.text(), ({ grades }) =>
    grades.scales.length > 1 ? grades.scaleId : undefined,
  ),
  excellentGrade: parameter(
    "grades",
    "/grades/excellentGrade",
    columns.text(),
    ({ grades }) => grades.excellentGrade ?? undefined,
  ),
  failingGrade: parameter(
    "grades",
    "/grades/failingGrade",
    columns.text(),
    ({ grades }) => grades.failingGrade ?? undefined,
  ),
  rounding: parameter(
    "grades",
    "/grades/displayRounding/mode",
    columns.choice(["none", "halfUp", "halfEven", "down", "up"], "halfUp"),
    ({ grades }) => grades.displayRounding.mode,
  ),
  roundingDigits: parameter(
    "grades",
    "/grades/displayRounding/digits",
    columns.number(2, { min: 0, max: 12, isWhole: true }),
    ({ grades }) => grades.displayRounding.digits,
  ),
  rankMethod: parameter(
    "ranking",
    "/ranking/method",
    columns.choice(["competition", "dense"], "competition"),
    ({ ranking }) => ranking.method,
  ),
  rankGroups: parameter("ranking", "/ranking/groupBy", columns.choices(groups), ({ ranking }) =>
    ranking.groupBy.length === 0 ? undefined : ranking.groupBy,
  ),
  quotaMode: parameter(
    "quota",
    "/distribution/mode",
    columns.choice(["noQuota", "hard", "soft", "ceiling"], "noQuota"),
    ({ distribution }) => distribution?.mode ?? "noQuota",
  ),
  quotaGroup: parameter(
    "quota",
    "/distribution/group",
    columns.choice(["all", ...groups], "all"),
    ({ distribution }) => distribution?.group,
  ),
  equalFractions: parameter(
    "quota",
    "/distribution/equalFractions",
    columns.choice(["topFirst", "bottomFirst"], "topFirst"),
    ({ distribution }) => distribution?.equalFractions,
  ),
  tiePolicy: parameter(
    "quota",
    "/distribution/tiePolicy",
    columns.choice(["expandUp", "pushDown", "tieBreaks", "ask"], "ask"),
    ({ distribution }) => distribution?.tiePolicy,
  ),
  minimumGroupSize: parameter(
    "quota",
    "/distribution/minimumGroupSize",
    columns.number(8, { min: 0, isWhole: true }),
    ({ distribution }) => distribution?.minimumGroupSize,
  ),
  quotaExcludes: parameter(
    "quota",
    "/distribution/excludes",
    columns.choices(["newJoiner", "onLeave", "notAppraised"]),
    ({ distribution }) =>
      distribution === null || distribution.excludes.length === 0 ? undefined : distribution.excludes,
  ),
  allowanceAfterMonths: parameter(
    "pool",
    "/promotion/reserve/allowanceAfterMonths",
    columns.months({ min: 0 }),
    ({ promotion }) => promotion?.reserve?.allowanceAfterMonths ?? undefined,
  ),
  expiresAfterMonths: parameter(
    "pool",
    "/promotion/reserve/expiresAfterMonths",
    columns.months({ min: 0 }),
    ({ promotion }) => promotion?.reserve?.expiresAfterMonths ?? undefined,
  ),
  trainingBelow: parameter(
    "followUp",
    "/followUp/trainingBelow",
    columns.number(null),
    ({ followUp }) => followUp?.trainingBelow ?? undefined,
  ),
} as const;

export type ParameterKey = keyof typeof parameters;

/** Values of single parameters by key. */
export type ParameterValues = {
  readonly [Key in ParameterKey]: (typeof parameters)[Key] extends Parameter<infer Value> ? Value : never;
};
