import type { Places } from "../../core/index.ts";

/** A cell by its numbers, counted from 1. */
export interface CellAt {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** Where the value of a row stands; null where it stands nowhere. */
export function cellAt(places: Places, row: number): CellAt | null {
  const address =
    places.kind === "cells" ? (places.cells[row] ?? "") : `${places.prefix}${String(places.rows[row] ?? 0)}`;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d*)$/u.exec(address);
  if (match === null) return null;
  const [, quotedName, name, column = "", rowText = ""] = match;
  const index = [...column.matchAll(/./gu)].reduce(
    (sum, [letter]) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return {
    sheet: quotedName?.replaceAll("''", "'") ?? name ?? "",
    column: index,
    row: Number(rowText),
  };
}

/** From left to right, and from top to bottom in one column; cells that stand nowhere come first. */
export const byPlace = (left: CellAt | null, right: CellAt | null): number =>
  (left?.column ?? 0) - (right?.column ?? 0) || (left?.row ?? 0) - (right?.row ?? 0);
