import { scalePoints } from "../../core/index.ts";
import { blankHeading } from "../cells/blankHeading.ts";
import type { Cells } from "../cells/cells.ts";
import { eachCell, type Spill } from "../cells/eachCell.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readFigure } from "../cells/readFigure.ts";
import { FunctionError } from "../errors/functionError.ts";

/** Scores of one scale on another, by a straight line; a score outside its scale is refused, not drawn in. */
export function normalize(
  scores: Cells,
  low: unknown,
  high: unknown,
  newLow: unknown,
  newHigh: unknown,
): Spill {
  const min = readFigure(low, "low", null);
  const max = readFigure(high, "high", null);
  const from = readFigure(newLow, "newLow", 0);
  const to = readFigure(newHigh, "newHigh", 100);
  if (max <= min) {
    throw new FunctionError({
      code: "out_of_range",
      argument: "high",
      value: String(max),
      wanted: `> ${min}`,
    });
  }
  const normalisation = { kind: "linear", from, to } as const;
  const scale = { id: "own", name: "own", min, max, step: null, labels: [], normalisation };
  const { factor, offset } = scalePoints(scale, { min: 0, max: 100 });
  return eachCell(blankHeading(scores), (cell, row, column) => {
    const entry = readEntry(cell, { argument: "scores", row, column }, "points");
    if (typeof entry !== "number") return "";
    if (entry < min || entry > max) {
      const facts = { value: String(entry), wanted: `${min}..${max}` };
      throw new FunctionError({ code: "out_of_range", argument: "scores", ...facts });
    }
    return factor * entry + offset;
  });
}
