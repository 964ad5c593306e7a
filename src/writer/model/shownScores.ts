import { nodeScores, type NodeScores } from "../../core/index.ts";
import type { Book } from "./book.ts";

/**
 * The scores of all nodes as the tabs may show them: NaN where there is none, or where a redacted copy hides it.
 *
 * @param period - Position among the result's periods; null: the whole cycle.
 */
export function shownScores(
  { policy, dataset, result, hidden }: Pick<Book, "policy" | "dataset" | "result" | "hidden">,
  period: number | null,
): NodeScores {
  const scores =
    period === null ? nodeScores(policy, dataset) : nodeScores(policy, dataset, result.periods[period]?.id);
  if (hidden === null) return scores;
  return new Map(
    [...scores].map(([nodeId, values]) => [
      nodeId,
      values.map((value, row) => (hidden.isNodeHidden(row, period, nodeId) ? Number.NaN : value)),
    ]),
  );
}
