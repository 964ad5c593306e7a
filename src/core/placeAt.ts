import type { Places } from "./dataset.ts";

/**
 * Where does the value of this row stand in the user's workbook?
 *
 * @example
 * placeAt({ kind: "column", prefix: "Scores!C", rows: Int32Array.of(7, 0) }, 0)
 * //=> "Scores!C7"
 */
export function placeAt(places: Places, row: number): string | null {
  if (places.kind === "cells") return places.cells[row] ?? null;
  const sheetRow = places.rows[row] ?? 0;
  return sheetRow === 0 ? null : places.prefix + String(sheetRow);
}
