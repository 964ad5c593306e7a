import type { Dataset } from "../dataset.ts";
import { issueList } from "../issueList.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { nodeScoreOf } from "./nodeScoreOf.ts";
import { planAppraisal } from "./planAppraisal.ts";
import { rowEvaluator } from "./rowEvaluator.ts";

/** Scores by node id, then by row; NaN where a person has none. */
export type NodeScores = ReadonlyMap<string, Float64Array>;

/**
 * The scores of all nodes, leaves included, which results do not store.
 *
 * @param periodId - A period of the run; left out for the whole cycle. Null is the one period of data that names
 * none.
 *
 * @example
 * [...nodeScores(samplePolicy, sampleDataset, "2026-Q2").get("traffic")]
 * //=> [95, 75, 90]
 */
export function nodeScores(policy: AppraisalPolicy, dataset: Dataset, periodId?: string | null): NodeScores {
  const plan = planAppraisal(policy, dataset, issueList(0));
  const period = plan.periods.findIndex(({ id }) => id === periodId);
  if (periodId !== undefined && period === -1) {
    throw new RangeError(`The data has no period "${String(periodId)}"`);
  }
  const columns = policy.model.nodes.map(() => new Float64Array(dataset.size));
  const evaluate = rowEvaluator(plan);
  for (let row = 0; row < dataset.size; row += 1) {
    const reading = evaluate(row);
    columns.forEach((column, node) => {
      column[row] =
        periodId === undefined
          ? nodeScoreOf(reading, node)
          : (reading.periods[period]?.scores[node] ?? Number.NaN);
    });
  }
  return new Map(policy.model.nodes.map(({ id }, node) => [id, columns[node] ?? new Float64Array(0)]));
}
