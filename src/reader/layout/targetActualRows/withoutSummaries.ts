import { readLabel } from "../../value/readLabel.ts";
import type { TypedPeriod } from "../../value/typedPeriod.ts";
import { formulaAt, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";

const fineness: readonly TypedPeriod["span"][] = ["month", "quarter", "half", "year"];

/**
 * Leaves out the columns that sum up or average the others: "全年" behind twelve months would count each of them twice.
 *
 * @param kindColumn - Where rows say whether they are targets, actuals or variances.
 */
export function withoutSummaries(
  frame: TableFrame,
  kindColumn: number,
  columns: readonly number[],
): readonly number[] {
  const spanOf = (column: number): TypedPeriod["span"] | null =>
    frame.columns.find((other) => other.column === column)?.labels.at(-1)?.period?.span ?? null;
  const finest = fineness.find((span) => columns.some((column) => spanOf(column) === span));
  const parts = columns.filter((column) => spanOf(column) === finest);
  if (parts.length < 2) return columns;
  return columns.filter((column) => {
    const span = spanOf(column);
    return span === null || span === finest || !isSummary(frame, kindColumn, column, parts);
  });
}

/** Are the entries of this column formulas, or the sums or means of the others, in nearly all rows? */
function isSummary(
  { view, bodyTop, bodyBottom }: TableFrame,
  kindColumn: number,
  column: number,
  parts: readonly number[],
): boolean {
  let [rows, agreeing] = [0, 0];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const value = valueAt(view, row, column);
    const role = readLabel(textAt(view, row, kindColumn)).role?.role;
    if (typeof value !== "number" || (role !== "target" && role !== "actual")) continue;
    const entries = parts.flatMap((part) => {
      const entry = valueAt(view, row, part);
      return typeof entry === "number" ? [entry] : [];
    });
    const sum = entries.reduce((total, entry) => total + entry, 0);
    const isNear = (found: number): boolean => Math.abs(found - value) <= Math.abs(value) * 0.005 + 1e-9;
    rows += 1;
    if (formulaAt(view, row, column) !== null || isNear(sum) || isNear(sum / entries.length)) agreeing += 1;
  }
  return rows > 0 && agreeing >= rows * 0.8;
}
