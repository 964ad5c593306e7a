import { columnIndex, columnLetters, maxColumns, maxRows } from "../../model/index.ts";
import { splitFormula } from "./splitFormula.ts";

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([0-9]{1,7})$/;

/**
 * Moves the relative references of a formula, as copying it by so many rows and columns does; at the sheet's edges
 * they come in again on the other side, as in a shared formula.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const pieces = splitFormula(formula);
  return pieces
    .map(({ kind, text }, index) => {
      const next = pieces[index + 1]?.text ?? "";
      const previous = pieces[index - 1]?.text ?? "";
      if (kind !== "word" || /^[(!]/.test(next) || pieces[index + 1]?.kind === "bracket") {
        return text;
      }
      const cell = cellPattern.exec(text);
      if (cell !== null) {
        const [, columnAnchor = "", letters = "", rowAnchor = "", digits = ""] = cell;
        const column = shiftColumn(letters, columnAnchor === "" ? columns : 0);
        const row = shiftRow(digits, rowAnchor === "" ? rows : 0);
        return column === undefined || row === undefined
          ? text
          : `${columnAnchor}${column}${rowAnchor}${row}`;
      }
      const isRangeEnd = next.startsWith(":") || previous.endsWith(":");
      const whole = isRangeEnd ? (columnPattern.exec(text) ?? rowPattern.exec(text)) : null;
      if (whole === null) {
        return text;
      }
      const [, anchor = "", place = ""] = whole;
      const isRow = /^[0-9]/.test(place);
      const moved = isRow
        ? shiftRow(place, anchor === "" ? rows : 0)
        : shiftColumn(place, anchor === "" ? columns : 0);
      return moved === undefined ? text : `${anchor}${moved}`;
    })
    .join("");
}

function shiftColumn(letters: string, by: number): string | undefined {
  const column = columnIndex(letters);
  return column === undefined ? undefined : columnLetters((column + by + maxColumns) % maxColumns);
}

function shiftRow(digits: string, by: number): string | undefined {
  const row = Number(digits) - 1;
  return row < 0 || row >= maxRows ? undefined : String(((row + by + maxRows) % maxRows) + 1);
}
