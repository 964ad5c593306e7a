import { columnLetters } from "../../../sheet/index.ts";
import { tokenize } from "./tokenize.ts";
import { toReference, type CellReference } from "./parseFormula.ts";

/** A formula with its references as offsets, so that a column of copied formulas has one text; null where unreadable. */
export function relativeFormula(formula: string, row: number, column: number): string | null {
  return rewrite(formula, (cell) => {
    const rowPart = cell.isRowFixed ? `R${String(cell.row)}` : `R[${String(cell.row - row)}]`;
    const columnPart = cell.isColumnFixed ? `C${String(cell.column)}` : `C[${String(cell.column - column)}]`;
    return rowPart + columnPart;
  });
}

/** The formula as it would stand after copying it from one cell to another; null where a reference would leave the sheet. */
export function copyFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string | null {
  const outside: CellReference[] = [];
  const copied = rewrite(formula, (cell) => {
    const row = cell.isRowFixed ? cell.row : cell.row + to.row - from.row;
    const column = cell.isColumnFixed ? cell.column : cell.column + to.column - from.column;
    if (row < 0 || column < 0 || column > 16383) {
      outside.push(cell);
      return "";
    }
    return `${cell.isColumnFixed ? "$" : ""}${columnLetters(column)}${cell.isRowFixed ? "$" : ""}${String(row + 1)}`;
  });
  return outside.length > 0 ? null : copied;
}

function rewrite(formula: string, print: (cell: CellReference) => string): string | null {
  const tokens = tokenize(formula);
  if (tokens === null) return null;
  let result = "";
  let position = 0;
  for (const token of tokens) {
    if (token.kind !== "reference") continue;
    const reference = toReference(token.text);
    if (reference === null) return null;
    const bang = token.text.lastIndexOf("!") + 1;
    const cells =
      reference.kind === "range"
        ? `${print(reference.from)}:${print(reference.to)}`
        : reference.kind === "cell"
          ? print(reference.cell)
          : "";
    result += formula.slice(position, token.start) + token.text.slice(0, bang) + cells;
    position = token.start + token.text.length;
  }
  return result + formula.slice(position);
}
