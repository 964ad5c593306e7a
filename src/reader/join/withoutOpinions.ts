import type { TableReading } from "../layout/tableReading.ts";
import type { ReadTable } from "../tableResult.ts";

/**
 * Grades and places on the sheet of one of several raters say what that rater thinks of everybody, and so do totals
 * where each of them has some: the result comes from all raters together, and is compared with none of them.
 *
 * @param readings - What was read of each table, in the order of the tables.
 */
export function withoutOpinions(
  tables: readonly Pick<ReadTable, "raterGroup" | "raterName">[],
  readings: readonly TableReading[],
): readonly TableReading[] {
  const raters = tables.map(({ raterGroup, raterName }) => raterName ?? raterGroup);
  const isRating = readings.map(({ series }, table) => (raters[table] ?? null) !== null && series.length > 0);
  if (new Set(raters.filter((_, table) => isRating[table] === true)).size < 2) return readings;
  const haveAllTotals = readings.every(
    ({ typed }, table) => isRating[table] !== true || typed.some(({ kind }) => kind === "total"),
  );
  return readings.map((reading, table) =>
    isRating[table] === true
      ? { ...reading, typed: reading.typed.filter(({ kind }) => kind === "total" && !haveAllTotals) }
      : reading,
  );
}
