import type { SortedLabels } from "../columnDraft.ts";

/**
 * "Q1(15%) | Q2(15%) | Q3(15%) | Q4(15%) | 年终考评(40%)": periods that have shares of one whole, alone or with named columns
 * beside them, are parts of the score like indicators; the sheet's own total adds them so.
 */
export function periodShares(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const shareOf = ({ header }: SortedLabels): number | null => {
    const weight = header.labels.at(-1)?.weight ?? null;
    return weight?.form === "share" ? weight.share : null;
  };
  const isPart = (labels: SortedLabels): boolean =>
    labels.names.length === 0 &&
    labels.role === null &&
    labels.rater === null &&
    labels.period !== null &&
    shareOf(labels) !== null;
  const parts = sorted.filter(isPart);
  const named = sorted.filter(({ names, rater }) => names.length > 0 && rater === null);
  const sum = [...parts, ...named].reduce((total, labels) => total + (shareOf(labels) ?? 0), 0);
  if (parts.length < 2 || Math.abs(sum - 1) > 0.011) return sorted;
  return sorted.map((labels) =>
    isPart(labels)
      ? {
          ...labels,
          names: [labels.period?.matched ?? ""],
          weights: [labels.header.labels.at(-1)?.weight ?? null],
          period: null,
        }
      : labels,
  );
}
