import type { AdjustmentSeries, TableReading } from "../layout/tableReading.ts";

/**
 * Lists of points, a row for each time, that tables of scores hold as sums already, in a column of points or in all of them
 * together: they explain these sums and count no second time.
 */
export function countedLogs(
  readings: readonly TableReading[],
  rowsOf: readonly Int32Array[],
): ReadonlySet<number> {
  const tables = readings.map((reading, table) => ({ ...reading, rows: rowsOf[table] ?? new Int32Array(0) }));
  const scored = tables.filter(({ series }) => series.length > 0);
  const sums = scored.flatMap(({ adjustments, rows }) => [
    ...adjustments.map((one) => sumsOf([one], rows)),
    sumsOf(adjustments, rows),
  ]);
  const counted = tables.flatMap(({ series, adjustments, rows }, table) => {
    if (series.length > 0 || adjustments.length === 0) return [];
    const own = [...sumsOf(adjustments, rows)];
    const isHeld = sums.some((held) =>
      own.every(([row, sum]) => Math.abs((held.get(row) ?? 0) - sum) < 1e-6),
    );
    return isHeld ? [table] : [];
  });
  return new Set(counted);
}

/** Everybody's points. */
function sumsOf(adjustments: readonly AdjustmentSeries[], rows: Int32Array): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { values } of adjustments)
    values.forEach((points, subject) => {
      const row = rows[subject] ?? -1;
      if (row >= 0 && points !== null) sums.set(row, (sums.get(row) ?? 0) + points);
    });
  return sums;
}
