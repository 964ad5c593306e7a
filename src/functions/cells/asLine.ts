import { FunctionError } from "../errors/functionError.ts";
import type { Cell, Cells } from "./cells.ts";

/** The cells of one row or one column; anything wider and taller is refused, for its order would be a guess. */
export function asLine(cells: Cells, argument: string): readonly Cell[] {
  const [first = []] = cells;
  if (cells.length === 1) return first;
  if (first.length > 1) throw new FunctionError({ code: "not_one_line", argument });
  return cells.map(([cell]) => cell);
}
