import { readValue } from "../../reader/index.ts";

/** Does this cell hold a number, typed as one or as text? */
export function isFigure(cell: unknown): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && readValue(cell, null).kind === "number";
}
