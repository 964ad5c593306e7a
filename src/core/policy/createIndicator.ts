import type { IndicatorNode } from "./appraisalModel.ts";

/**
 * A leaf of the tree from the parts that matter: rated on the policy's score scale, higher is better, "not
 * applicable" allowed, without a rule.
 *
 * @example
 * createIndicator({ id: "speed", parentId: null, weight: 0.4 }).measuredBy
 * //=> "rating"
 */
export function createIndicator(
  parts: Partial<IndicatorNode> & Pick<IndicatorNode, "id" | "parentId" | "weight">,
): IndicatorNode {
  return {
    kind: "indicator",
    name: parts.id,
    aliases: [],
    measuredBy: "rating",
    direction: "higherIsBetter",
    unit: null,
    scaleId: null,
    rule: null,
    target: null,
    allowsNotApplicable: true,
    raters: null,
    isPreweighted: false,
    anchors: [],
    ...parts,
  };
}
