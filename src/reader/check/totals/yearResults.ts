import type { PeriodAggregation, TypedResult } from "../../../core/index.ts";
import { pointsOfRows, type RowResult, type RulesInForce } from "./resultsOfRows.ts";
import { rowsWhere } from "./rowsWhere.ts";

/** How the periods become one result. */
export interface PeriodRules {
  /** Ids in order of time. */
  readonly periodIds: readonly string[];
  readonly aggregation: PeriodAggregation;
}

/**
 * The people who have a typed total over several periods and all their entries, with the points that the rules will
 * give them. Nobody where bonus points come in, or where periods are not averaged.
 */
export function yearResults(
  { values, places }: TypedResult,
  rules: RulesInForce,
  periods: PeriodRules,
): readonly RowResult<number>[] {
  const shares = sharesOf(periods);
  if (rules.events.length > 0 || shares === null) return [];
  const rows = rowsWhere(values, (value, row) => typeof value === "number" && !rules.transferred.has(row));
  const columns = periods.periodIds.map((id) => pointsOfRows(id, rows, rules));
  return Array.from(rows).flatMap((row, index): readonly RowResult<number>[] => {
    const typed = values[row];
    const computed = columns.reduce(
      (sum, own, period) => sum + (own[index] ?? NaN) * (shares[period] ?? 0),
      0,
    );
    return typeof typed !== "number" || Number.isNaN(computed) ? [] : [{ row, places, typed, computed }];
  });
}

function sharesOf({ periodIds, aggregation }: PeriodRules): readonly number[] | null {
  if (periodIds.length < 2) return null;
  if (aggregation.kind === "weighted") return periodIds.map((id) => aggregation.weights[id] ?? 0);
  return aggregation.kind === "mean" ? periodIds.map(() => 1 / periodIds.length) : null;
}
