import type { AppraisalModel } from "../policy/appraisalModel.ts";

/**
 * Is the total meant to be the plain sum of all entries? Each then weighs the whole, and the weights come to their
 * number.
 *
 * @example
 * const nodes = ["speed", "care"].map((id) => createIndicator({ id, parentId: null, weight: 1 }))
 * addsEntries({ basis: "total", intendedTotal: 2, nodes })
 * //=> true
 */
export function addsEntries({ nodes, intendedTotal }: AppraisalModel): boolean {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  return leaves.length > 1 && intendedTotal === leaves.length && leaves.every(({ weight }) => weight === 1);
}
