import type { Measure } from "../dataset.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { RaterGroupRule } from "../policy/raterPolicy.ts";

/** A rater group of one indicator with the columns of its entries; a weighted group may have none. */
export interface RaterColumns {
  readonly rule: RaterGroupRule;
  readonly measures: readonly Measure[];
}

/**
 * Which rater groups count for an indicator? The indicator's own groups, else the policy's, as far as they have
 * weight. Where the policy weighs none, those with entries count equally (`findEntryIssues` says so). Entries
 * whose rater is not named count as one group of full weight when no other group has entries.
 *
 * @example
 * const measures = createDataset([{ id: "E1" }], [
 *   { indicatorId: "skill", raterGroup: "self", entries: [90] },
 *   { indicatorId: "skill", raterGroup: "superior", entries: [80] },
 * ]).measures
 * raterGroupsOf(samplePolicy, samplePolicy.model.nodes[3], measures).map(({ rule }) => [rule.group, rule.weight])
 * //=> [["self", 1], ["superior", 1]]
 */
export function raterGroupsOf(
  policy: AppraisalPolicy,
  node: IndicatorNode,
  ratings: readonly Measure[],
): readonly RaterColumns[] {
  const rules = (node.raters ?? policy.raters.groups).filter(({ weight }) => weight > 0);
  const named = ratings.filter(({ raterGroup }) => raterGroup !== null);
  if (named.length === 0) return [{ rule: equalRule("superior"), measures: ratings }];
  if (rules.length > 0) {
    return rules.map((rule) => ({
      rule,
      measures: named.filter(({ raterGroup }) => raterGroup === rule.group),
    }));
  }
  const groups = new Set(named.map(({ raterGroup }) => raterGroup));
  return [...groups].flatMap((group) =>
    group === null
      ? []
      : [{ rule: equalRule(group), measures: named.filter(({ raterGroup }) => raterGroup === group) }],
  );
}

const equalRule = (group: RaterGroupRule["group"]): RaterGroupRule => ({
  group,
  weight: 1,
  minCount: 1,
  combine: "mean",
  trimShare: 0,
});
