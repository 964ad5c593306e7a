import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { scalePoints } from "../raters/scalePoints.ts";
import type { PointsFunction } from "../rules/compileRule.ts";
import { compileRule } from "../rules/compileRule.ts";

/** How one entry of an indicator becomes points. */
export interface EntryRule {
  /** Entries outside [min, max] are outside their scale; infinite for measured values. */
  readonly min: number;
  readonly max: number;
  /** Not null where points are factor × entry + offset. */
  readonly linear: { readonly factor: number; readonly offset: number } | null;
  /** Points of an entry inside its scale; NaN where the rule has no answer. */
  readonly points: PointsFunction;
}

/**
 * Entries of an indicator as points: by its rule where it has one and the entries are what the rule reads, by the
 * line of its scale otherwise.
 *
 * @param isMeasured - True for actuals, false for ratings.
 * @param weightOfTotal - The indicator's share of the total, 0..1; entries out of the weight need it.
 *
 * @example
 * // 26.4 points out of a weight of 30 percent.
 * const node = createIndicator({ id: "quality", parentId: null, weight: 0.3, isPreweighted: true })
 * const { points, max } = entryRule(samplePolicy, node, false, 0.3)
 * [Math.round(points(26.4, NaN, 30) * 1e9) / 1e9, max]
 * //=> [88, 30]
 */
export function entryRule(
  policy: AppraisalPolicy,
  node: IndicatorNode,
  isMeasured: boolean,
  weightOfTotal: number,
): EntryRule {
  const scale = policy.scales.find(({ id }) => id === node.scaleId) ?? null;
  if (node.rule !== null && (isMeasured || node.measuredBy === "rating")) {
    const limits = isMeasured || scale === null ? { min: -Infinity, max: Infinity } : scale;
    return { min: limits.min, max: limits.max, linear: null, points: compileRule(node.rule) };
  }
  const line = node.isPreweighted
    ? outOfWeight(policy, weightOfTotal)
    : scalePoints(scale, policy.scoreScale);
  const { factor, offset, min, max } = line;
  return { min, max, linear: { factor, offset }, points: (entry) => factor * entry + offset };
}

/** 26.4 of 30 is 88 of 100. Weights may have come to 0.29999999999999993: full marks are inside all the same. */
function outOfWeight(policy: AppraisalPolicy, weightOfTotal: number): ReturnType<typeof scalePoints> {
  const share = weightOfTotal * 100;
  const full = Math.max(share, Math.round(share * 1e9) / 1e9);
  return { factor: full === 0 ? 0 : policy.scoreScale.max / full, offset: 0, min: 0, max: full };
}
