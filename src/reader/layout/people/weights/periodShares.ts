import type { SortedLabels } from "../../columnDraft.ts";

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
    labels.names.length === 0 && labels.rater === null && shareOf(labels) !== null;
  const isPeriod = ({ role, period }: SortedLabels): boolean => role === null && period !== null;
  const parts = sorted.filter(isPart);
  const named = sorted.filter(({ names, rater }) => names.length > 0 && rater === null);
  const sum = [...parts, ...named].reduce((total, labels) => total + (shareOf(labels) ?? 0), 0);
  if (parts.filter(isPeriod).length < 2 || Math.abs(sum - 1) > 0.011) return sorted;
  return sorted.map((labels) =>
    isPart(labels)
      ? {
          ...labels,
          names: [
            isPeriod(labels) ? (labels.period?.matched ?? "") : (labels.header.labels.at(-1)?.name ?? ""),
          ],
          weights: [labels.header.labels.at(-1)?.weight ?? null],
          raterWeight: null,
          role: null,
          period: null,
        }
      : labels,
  );
}
