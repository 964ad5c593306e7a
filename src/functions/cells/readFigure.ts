import { FunctionError } from "../errors/functionError.ts";
import { readEntry } from "./readEntry.ts";

/**
 * A single number argument; the fallback where it was left out.
 *
 * @param fallback - Null where the argument must be given.
 */
export function readFigure(cell: unknown, argument: string, fallback: number | null): number {
  const entry = readEntry(cell, { argument, row: 0, column: 0 }, "share");
  if (typeof entry === "number") return entry;
  if (fallback !== null) return fallback;
  throw new FunctionError({ code: "nothing_entered", argument });
}
