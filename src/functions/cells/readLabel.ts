import { FunctionError } from "../errors/functionError.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";

/** A name or grade as text; null where nothing stands. */
export function readLabel(cell: unknown, argument: string, row: number, column: number): string | null {
  if (isBlank(cell)) return null;
  const error = errorIn(cell);
  if (error !== null) {
    throw new FunctionError({ code: "cell_error", argument, row: row + 1, column: column + 1, error });
  }
  return typeof cell === "object" ? null : String(cell).trim();
}
