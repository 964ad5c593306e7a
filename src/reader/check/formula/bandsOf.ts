import { readValue } from "../../value/readValue.ts";
import { valueAt, type SheetView } from "../../view/sheetView.ts";
import type { Expression } from "./parseFormula.ts";

/** The first column of a lookup table as numbers; null where it holds anything else. */
export function bandsOf(
  table: Expression | undefined,
  viewOf: (sheet: string | null) => SheetView | null,
): readonly number[] | null {
  if (table?.kind === "array") {
    const first = table.rows.map(([cell]) => (cell?.kind === "number" ? cell.value : null));
    return first.length >= 2 && first.every((number) => number !== null) ? first : null;
  }
  if (table?.kind !== "range") return null;
  const view = viewOf(table.from.sheet);
  if (view === null || table.to.row - table.from.row > 40) return null;
  const numbers: number[] = [];
  for (let row = table.from.row; row <= table.to.row; row += 1) {
    const value = valueAt(view, row - view.grid.origin.row, table.from.column - view.grid.origin.column);
    if (value === null) continue;
    const reading = readValue(value, null);
    if (reading.kind !== "number") return null;
    numbers.push(reading.number);
  }
  return numbers.length >= 2 ? numbers : null;
}

export const isSorted = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
