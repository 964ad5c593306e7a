import type { SortedLabels } from "../columnDraft.ts";

/**
 * "响应及时率(30%) | 一次修复率(40%) | 客户评价(30%)": a heading that would name raters is an indicator where only with its
 * weight the indicators beside it make a whole.
 */
export function ratersAsIndicators(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const named = sorted.filter(
    ({ rater, names, weights }) => rater === null && names.length > 0 && isShare(weights.at(-1)),
  );
  const raters = sorted.filter(
    ({ rater, names, raterWeight }) => rater !== null && names.length === 0 && isShare(raterWeight),
  );
  const own = named.reduce((sum, { weights }) => sum + (weights.at(-1)?.share ?? 0), 0);
  const all = raters.reduce((sum, { raterWeight }) => sum + (raterWeight?.share ?? 0), own);
  if (raters.length === 0 || named.length < 2 || isWhole(own) || !isWhole(all)) return sorted;
  return sorted.map((labels) =>
    raters.includes(labels)
      ? {
          ...labels,
          names: [labels.header.labels.at(-1)?.name ?? ""],
          weights: [labels.raterWeight],
          rater: null,
          raterWeight: null,
        }
      : labels,
  );
}

const isShare = (weight: SortedLabels["raterWeight"] | undefined): boolean => weight?.form === "share";

const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= 0.011;
