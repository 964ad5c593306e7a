import type { PeriodPolicy } from "../../../core/index.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";

/** One period of one part: its score, and the share of the total's weight that counted in that period. */
export interface PartCell {
  readonly periodId: string | null;
  readonly score: string;
  /** The period's total: where there is none, the period brings nothing to the cycle. */
  readonly total: string;
  readonly counted: string | null;
}

/**
 * A part's score over the whole cycle, without "=": what it brought to the periods over the share it had in them.
 * Where other parts are absent in a period this part weighs more there. Null where periods are picked (last, best).
 *
 * @param overall - The person's overall score: without one no part has a score of the cycle.
 */
export function partFormula(
  { aggregation }: PeriodPolicy,
  refs: PolicyRefs,
  cells: readonly PartCell[],
  overall: string,
): string | null {
  const [only] = cells;
  if (only === undefined) return null;
  if (cells.length === 1) return `IF(COUNT(${only.score},${only.total})=2,${only.score},"")`;
  if (aggregation.kind !== "mean" && aggregation.kind !== "weighted") return null;
  const weight = ({ periodId }: PartCell): string =>
    aggregation.kind === "mean" || periodId === null ? "1" : (refs.periodWeight(periodId) ?? "1");
  const over = (cell: PartCell, value: string): string => {
    const share = cell.counted === null ? "" : `/${cell.counted}`;
    return `IF(COUNT(${cell.score},${cell.total})=2,${weight(cell)}*${value}${share},0)`;
  };
  const points = cells.map((cell) => over(cell, cell.score)).join("+");
  const shares = cells.map((cell) => over(cell, "1")).join("+");
  return `IF(ISNUMBER(${overall}),IFERROR((${points})/(${shares}),""),"")`;
}
