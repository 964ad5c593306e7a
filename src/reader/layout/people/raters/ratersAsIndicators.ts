import { shownNumberAt } from "../../../table/shownNumberAt.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { WordRole } from "../../../words/wordRole.ts";
import type { SortedLabels } from "../../columnDraft.ts";

/**
 * "响应及时率(30%) | 一次修复率(40%) | 客户评价(30%)", "KPI得分(70%) | 价值观得分(30%)": a heading that would name raters or a
 * total is an indicator where only with its weight, in the heading or in the row of weights, the indicators beside it
 * make a whole, or it is the only one among them in a row of weights.
 */
export function ratersAsIndicators(
  { view, weightRow }: Pick<TableFrame, "view" | "weightRow">,
  sorted: readonly SortedLabels[],
): readonly SortedLabels[] {
  const inRow = ({ header }: SortedLabels): number | null =>
    weightRow === null ? null : shownNumberAt(view, weightRow, header.column);
  const shareOf = (labels: SortedLabels): number | null => {
    const typed = isNamed(labels) ? labels.weights.at(-1) : labels.raterWeight;
    return (isTotal(labels) ? null : inRow(labels)) ?? (typed?.form === "share" ? typed.share : null);
  };
  const sum = (labels: readonly SortedLabels[]): number =>
    labels.reduce((total, one) => total + (shareOf(one) ?? 0), 0);
  const weighed = sorted.filter((labels) => shareOf(labels) !== null);
  const named = weighed.filter(
    (labels, index) =>
      isNamed(labels) && (labels.role === null || weighed.findIndex(isSameName(labels)) === index),
  );
  const raters = weighed.filter(
    (labels) => labels.names.length === 0 && (labels.rater !== null || isTotal(labels)),
  );
  const [own, all] = [sum(named), sum(named) + sum(raters)];
  const isLone = raters.length === 1 && named.length >= 2 && raters.every((one) => inRow(one) !== null);
  if (raters.length === 0 || named.length < 1 || isWhole(own) || !(isWhole(all) || isLone)) return sorted;
  return sorted.map((labels) =>
    raters.includes(labels)
      ? {
          ...labels,
          names: [labels.header.labels.at(-1)?.name ?? ""],
          weights: [labels.raterWeight],
          rater: null,
          role: isTotal(labels) ? null : labels.role,
          raterWeight: null,
        }
      : labels,
  );
}

/** Under the name of an indicator: its own column, or one of those of its target, actual and score. */
const isNamed = ({ rater, role, names }: SortedLabels): boolean =>
  rater === null && names.length > 0 && (role === null || ofMeasured.has(role));

const ofMeasured = new Set<WordRole>(["target", "actual", "attainment", "score", "weighted"]);

const isSameName =
  ({ names }: SortedLabels) =>
  (other: SortedLabels): boolean =>
    other.names.join("\u0000") === names.join("\u0000");

const isTotal = ({ role, rater }: SortedLabels): boolean => role === "total" && rater === null;

/** Shares of 1, or percents of 100 where a row of weights has them so. */
const isWhole = (sum: number): boolean => [1, 100].some((whole) => Math.abs(sum - whole) <= whole * 0.011);
