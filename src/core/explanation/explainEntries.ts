import { entryRule } from "../data/entryRule.ts";
import type { EntryRule } from "../data/entryRule.ts";
import { insideScale } from "../data/insideScale.ts";
import { raterGroupsOf } from "../data/raterGroupsOf.ts";
import type { Measure } from "../dataset.ts";
import { ValueState } from "../dataset.ts";
import { placeAt } from "../placeAt.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { RaterGroup } from "../policy/raterPolicy.ts";
import { entryWeights } from "../raters/entryWeights.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";
import type { EntryExplanation } from "./explanation.ts";

const anonymousGroups: readonly (RaterGroup | null)[] = ["peer", "subordinate", "customer"];

/** What was entered for one leaf of one person in one period, and how much each entry counted. */
export function explainEntries(
  plan: AppraisalPlan,
  index: number,
  period: number,
  row: number,
  role: number,
): readonly EntryExplanation[] {
  const node = plan.policy.model.nodes[index];
  const reader = plan.readers[period]?.[index];
  if (node?.kind !== "indicator" || reader === null || reader === undefined) return [];
  const resolved = plan.roles[role]?.nodes[index];
  const weight = resolved?.weightOfTotal ?? 0;
  const own = reader.measures.find(({ kind }) => kind === "target")?.values[row] ?? Number.NaN;
  const target = Number.isNaN(own) ? (resolved?.target ?? Number.NaN) : own;
  const pointsOf = (measure: Measure): number => {
    const value = measure.values[row] ?? Number.NaN;
    if (measure.kind === "points" || Number.isNaN(value)) return value;
    const rule = entryRule(plan.policy, node, measure.kind === "actual", weight);
    const counted = insideScale(value, rule.min, rule.max, plan.policy.absence.outOfScale ?? "missing");
    return Number.isNaN(counted) ? Number.NaN : rule.points(counted, target, weight * 100);
  };
  const weights = weightsOf(plan, node, reader.measures, pointsOf);
  return reader.measures.map((measure) => {
    const value = measure.values[row] ?? Number.NaN;
    const points = measure.kind === "target" ? Number.NaN : pointsOf(measure);
    return {
      kind: measure.kind,
      raterGroup: measure.raterGroup,
      raterSlot: measure.raterSlot,
      raterId: measure.raterIds?.[row] ?? null,
      periodId: measure.periodId,
      state: stateOf(plan, node, measure, row, weight),
      value: Number.isNaN(value) ? null : value,
      raw: measure.raw?.[row] ?? null,
      at: placeAt(measure.places, row),
      points: Number.isNaN(points) ? null : points,
      weightUsed: measure.kind === "target" ? null : (weights.get(measure) ?? 0),
      isHiddenFromRatee: isHidden(plan, reader.measures, measure, row),
    };
  });
}

function weightsOf(
  plan: AppraisalPlan,
  node: IndicatorNode,
  measures: readonly Measure[],
  pointsOf: (measure: Measure) => number,
): ReadonlyMap<Measure, number> {
  const ratings = measures.filter(({ kind }) => kind === "rating");
  if (ratings.length === 0) {
    const entry = measures.find(({ kind }) => kind !== "target");
    const isCounted = entry !== undefined && !Number.isNaN(pointsOf(entry));
    return new Map(isCounted ? [[entry, 1]] : []);
  }
  return entryWeights(plan.policy.raters, raterGroupsOf(plan.policy, node, ratings), pointsOf);
}

function stateOf(
  plan: AppraisalPlan,
  node: IndicatorNode,
  measure: Measure,
  row: number,
  weight: number,
): EntryExplanation["state"] {
  const value = measure.values[row] ?? Number.NaN;
  if (Number.isNaN(value)) {
    return measure.states[row] === ValueState.notApplicable ? "notApplicable" : "missing";
  }
  if (measure.kind !== "rating" && measure.kind !== "actual") return "value";
  const rule: EntryRule = entryRule(plan.policy, node, measure.kind === "actual", weight);
  return value < rule.min || value > rule.max ? "outOfScale" : "value";
}

/** Would showing this entry's group tell the person rated who gave it? */
function isHidden(
  { policy }: AppraisalPlan,
  measures: readonly Measure[],
  { raterGroup }: Measure,
  row: number,
): boolean {
  if (!anonymousGroups.includes(raterGroup)) return false;
  const count = measures.filter(
    (measure) => measure.raterGroup === raterGroup && !Number.isNaN(measure.values[row] ?? Number.NaN),
  ).length;
  return count < policy.raters.anonymityThreshold;
}
