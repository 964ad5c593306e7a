import type { Places } from "../../core/index.ts";

/** A cell of the user's sheets: the sheet with its "!", row and column 0-based. */
export interface SourceCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Prepares the look-up of where a column's values stand; null where a value stands nowhere, or in another workbook.
 *
 * @example
 * sourceCells({ kind: "column", prefix: "Scores!C", rows: Int32Array.of(7) })(0)
 * //=> { sheet: "Scores!", row: 6, column: 2 }
 */
export function sourceCells(places: Places): (row: number) => SourceCell | null {
  if (places.kind === "cells") {
    return (row) => {
      const cell = places.cells[row] ?? null;
      return cell === null ? null : parse(cell);
    };
  }
  const first = parse(`${places.prefix}1`);
  if (first === null) return () => null;
  return (row) => {
    const sheetRow = places.rows[row] ?? 0;
    return sheetRow === 0 ? null : { ...first, row: sheetRow - 1 };
  };
}

function parse(address: string): SourceCell | null {
  const found = /^(.+!)\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  const [, sheet, letters, row] = found ?? [];
  if (sheet === undefined || letters === undefined || sheet.includes("[")) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, column };
}

/** R1C1 reference from a formula in this row: the row relative, the column fixed. */
export function sourceR1C1({ sheet, row, column }: SourceCell, formulaRow: number): string {
  const distance = row - formulaRow;
  return `${sheet}R${distance === 0 ? "" : `[${String(distance)}]`}C${String(column + 1)}`;
}
