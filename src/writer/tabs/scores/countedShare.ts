import type { NodeScores } from "../../../core/index.ts";
import type { Book } from "../../model/book.ts";

/** Share of the weight below which something was scored in a period: what the formula of that column gives. */
export function countedShare(book: Book, scores: NodeScores): (row: number) => number {
  const { policy, tree, weights, result } = book;
  const isGlobal = policy.absence.missing === "renormaliseGlobal";
  const nodes = isGlobal ? tree.leaves : tree.roots.map(({ node }) => node);
  return (row) => {
    const role = result.roleIds[(result.roleOf[row] ?? 0) - 1];
    const profile = weights.profiles[role === undefined ? 0 : (weights.ofRole.get(role) ?? 0)];
    let counted = 0;
    let all = 0;
    for (const { id } of nodes) {
      const resolved = profile?.nodes.get(id);
      const weight = (isGlobal ? resolved?.weightOfTotal : resolved?.weightInParent) ?? 0;
      all += weight;
      if (!Number.isNaN(scores.get(id)?.[row] ?? Number.NaN)) counted += weight;
    }
    return all === 0 ? 0 : counted / all;
  };
}
