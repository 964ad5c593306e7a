import type { Measure } from "../dataset.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";

/**
 * Does an indicator count by its measured values? It does where the policy says so, and where nobody rated it; an
 * actual that only stands beside a rating explains it and counts for nothing.
 *
 * @param measures - The indicator's own, of one period.
 */
export function readsActuals({ measuredBy }: IndicatorNode, measures: readonly Measure[]): boolean {
  const has = (wanted: Measure["kind"]): boolean => measures.some(({ kind }) => kind === wanted);
  return has("actual") && (measuredBy === "actual" || !has("rating"));
}
