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
  const isAgain = (rows: Int32Array): boolean => new Set(rows).size < rows.length;
  const counted = new Set<number>();
  tables.forEach(({ series, adjustments, rows }, table) => {
    if (series.length > 0 || adjustments.length === 0) return;
    const own = nonZero(sumsOf(adjustments, rows));
    const isHeld = tables.some((other, index) => {
      // Of two tables without scores the list gives way to the summary, which has a row for each person.
      const isFirst =
        index < table ? !isAgain(other.rows) || isAgain(rows) : isAgain(rows) && !isAgain(other.rows);
      if (index === table || counted.has(index) || (other.series.length === 0 && !isFirst)) return false;
      const columns = [...other.adjustments.map((one) => [one]), other.adjustments];
      return columns.some((held) => areSame(own, nonZero(sumsOf(held, other.rows)), other.series.length > 0));
    });
    if (isHeld) counted.add(table);
  });
  return counted;
}

const nonZero = (sums: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
  new Map([...sums].filter(([, sum]) => Math.abs(sum) > 1e-6));

/** The same points of the same people; where scores hold them, more people than listed may have some. */
const areSame = (
  own: ReadonlyMap<number, number>,
  held: ReadonlyMap<number, number>,
  mayHoldMore: boolean,
): boolean =>
  (mayHoldMore || own.size === held.size) &&
  [...own].every(([row, sum]) => Math.abs((held.get(row) ?? 0) - sum) < 1e-6);

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
