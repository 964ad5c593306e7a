import { readWeights } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { Cell } from "./cells.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";

/**
 * Weights as shares, read as the core reads them (30, 0.3, "30%"); a blank one weighs nothing.
 *
 * @throws FunctionError where one is an error, no number or negative, or where all of them weigh nothing.
 */
export function readShares(
  cells: readonly Cell[],
  argument: string,
  direction: "row" | "column",
): readonly number[] {
  const texts = cells.map((cell, index) => {
    const error = errorIn(cell);
    if (error !== null) {
      const place = direction === "row" ? { row: 1, column: index + 1 } : { row: index + 1, column: 1 };
      throw new FunctionError({ code: "cell_error", argument, ...place, error });
    }
    if (isBlank(cell)) return null;
    return typeof cell === "number" || typeof cell === "string" ? cell : String(cell);
  });
  const { weights, issues } = readWeights(texts);
  for (const issue of issues) {
    if (issue.code === "weight_unreadable")
      throw new FunctionError({ code: "weight_unreadable", text: issue.text });
  }
  const shares = weights.map((weight) => weight ?? 0);
  if (shares.some((share) => share < 0) || !shares.some((share) => share > 0)) {
    throw new FunctionError({ code: "weights_not_positive", argument });
  }
  return shares;
}
