import type { Cells } from "./cells.ts";

/** A range argument; one that was left out (two commas side by side) is a blank cell. */
export function block(given: Cells | null | undefined): Cells {
  return given ?? [[null]];
}
