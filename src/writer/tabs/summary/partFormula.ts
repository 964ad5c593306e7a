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
 * Where other parts are absent in a period this part weighs more there. Null where the rule has no built-in formula.
 *
 * @param overall - The person's overall score: without one no part has a score of the cycle.
 * @param totals - The periods' totals side by side on the formula's own row.
 */
export function partFormula(
  policy: PeriodPolicy,
  refs: PolicyRefs,
  cells: readonly PartCell[],
  overall: string,
  totals: string,
): string | null {
  const [only] = cells;
  if (only === undefined) return null;
  if (cells.length === 1) return `IF(COUNT(${only.score},${only.total})=2,${only.score},"")`;
  const weights = weightsOf(policy, refs, cells, totals);
  if (weights === null) return null;
  const over = (cell: PartCell, index: number, value: string): string => {
    const share = cell.counted === null ? "" : `/${cell.counted}`;
    const weight = weights[index] ?? "1";
    return `IF(COUNT(${cell.score},${cell.total})=2,${weight}*${value}${share},0)`;
  };
  const points = cells.map((cell, index) => over(cell, index, cell.score)).join("+");
  const shares = cells.map((cell, index) => over(cell, index, "1")).join("+");
  return `IF(ISNUMBER(${overall}),IFERROR((${points})/(${shares}),""),"")`;
}

/** With what weight does each period count where it has a total? They need not sum to one. */
function weightsOf(
  { aggregation, missingPeriod }: PeriodPolicy,
  refs: PolicyRefs,
  cells: readonly PartCell[],
  totals: string,
): readonly string[] | null {
  const places = `{${cells.map((_, index) => String(index + 1)).join(",")}}`;
  switch (aggregation.kind) {
    case "mean":
      return cells.map(() => "1");
    case "weighted":
      return cells.map(({ periodId }) => (periodId === null ? null : refs.periodWeight(periodId)) ?? "1");
    case "periodsAndYear": {
      const shorter = cells.filter(({ periodId }) => periodId !== aggregation.yearPeriodId);
      if (shorter.length === cells.length) return cells.map(() => "1");
      const share = refs.aggregationFigure;
      if (share === null || aggregation.yearShare <= 0 || aggregation.yearShare >= 1) return null;
      const count = `MAX(1,COUNT(${shorter.map(({ total }) => total).join(",")}))`;
      return cells.map((cell) => (shorter.includes(cell) ? `(1-${share})/${count}` : share));
    }
    // A period without a score that counts as zero may be the one picked.
    case "last":
      if (missingPeriod === "zero") return null;
      return cells.map(({ total }, index) => {
        const later = cells.slice(index + 1).map((cell) => cell.total);
        return later.length === 0 ? `ISNUMBER(${total})` : `(COUNT(${later.join(",")})=0)`;
      });
    case "min":
    case "max": {
      if (missingPeriod === "zero") return null;
      const best = `${aggregation.kind.toUpperCase()}(${totals})`;
      const earlier = (index: number): string =>
        index === 0 ? "" : `*(SUMPRODUCT((${totals}=${best})*(${places}<${String(index + 1)}))=0)`;
      return cells.map(({ total }, index) => `(${total}=${best})${earlier(index)}`);
    }
    case "bestOf":
      if (missingPeriod === "zero") return null;
      return cells.map(({ total }, index) => {
        const before = `(${totals}=${total})*(${places}<${String(index + 1)})`;
        return `(SUMPRODUCT(ISNUMBER(${totals})*((${totals}>${total})+${before}))<${String(aggregation.count)})`;
      });
  }
}
