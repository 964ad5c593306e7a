import type { TableReading } from "../layout/tableReading.ts";
import type { ReadTable } from "../tableResult.ts";

/**
 * Grades and places on the sheet of one of several raters say what that rater thinks of everybody: the result comes from
 * all raters together, and is compared with none of them.
 *
 * @param readings - What was read of each table, in the order of the tables.
 */
export function withoutOpinions(
  tables: readonly Pick<ReadTable, "raterGroup" | "raterName">[],
  readings: readonly TableReading[],
): readonly TableReading[] {
  const raters = tables.map(({ raterGroup, raterName }) => raterName ?? raterGroup);
  const rating = raters.filter((rater, table) => rater !== null && readings[table]?.series.length !== 0);
  if (new Set(rating).size < 2) return readings;
  return readings.map((reading, table) =>
    (raters[table] ?? null) === null
      ? reading
      : { ...reading, typed: reading.typed.filter(({ kind }) => kind === "total") },
  );
}
