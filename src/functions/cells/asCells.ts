import type { Cells } from "./cells.ts";

/** An optional range: null where it was left out, a block of one for a single value. */
export function asCells(given: unknown): Cells | null {
  if (given === null || given === undefined) return null;
  const isBlock = Array.isArray(given) && given.every((row) => Array.isArray(row));
  const cells = isBlock ? (given as Cells) : [[given]];
  const [first = []] = cells;
  // A blank cell given for an optional range is no range.
  return cells.length === 1 && first.length === 1 && (first[0] === null || first[0] === "") ? null : cells;
}
