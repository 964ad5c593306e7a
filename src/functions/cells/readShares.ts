import { readWeights } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { Cell } from "./cells.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";
import { plainText } from "./plainText.ts";

/**
 * Weights as shares, read as the core reads them (30, 0.3, "30%"); a blank one weighs nothing.
 *
 * @param from - How many cells stand before them in the argument; for sentences about a place.
 *
 * @throws FunctionError where one is an error, no number or negative, where 30 and 0.3 are mixed, or where all of them
 * weigh nothing.
 */
export function readShares(
  cells: readonly Cell[],
  argument: string,
  direction: "row" | "column",
  from = 0,
): readonly number[] {
  const texts = cells.map((cell, index) => {
    const error = errorIn(cell);
    if (error !== null) {
      const place =
        direction === "row" ? { row: 1, column: from + index + 1 } : { row: from + index + 1, column: 1 };
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
  if (issues.some(({ code }) => code === "weights_mixed_notation")) throw mixed(cells, argument);
  return shares;
}

/** 30 beside 0.3: one of them is a hundred times too large or too small, and nobody can say which. */
function mixed(cells: readonly Cell[], argument: string): FunctionError {
  const texts = cells
    .map((cell) => plainText(cell) ?? "")
    .filter((text) => /^[\d.]+$/u.test(text.normalize("NFKC")));
  const figure = (text: string): number => Number(text.normalize("NFKC"));
  const percent = texts.find((text) => figure(text) > 1) ?? "";
  const share = texts.find((text) => figure(text) > 0 && figure(text) < 1) ?? "";
  return new FunctionError({ code: "weights_mixed", argument, percent, share });
}
