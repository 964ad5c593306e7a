import type { CellPlace } from "./cellPlace.ts";

/** A place as people count it, from 1. */
export function shownPlace({ argument, row, column }: CellPlace): CellPlace {
  return { argument, row: row + 1, column: column + 1 };
}
