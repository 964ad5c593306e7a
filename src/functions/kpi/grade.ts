import { gradeCode } from "../../core/index.ts";
import { blankHeading } from "../cells/blankHeading.ts";
import type { Cells } from "../cells/cells.ts";
import { readBands } from "../cells/readBands.ts";
import { eachCell, type Spill } from "../cells/eachCell.ts";
import { readEntry } from "../cells/readEntry.ts";

/** The grade of every score, in the shape of the scores; "" where there is no score, as in a heading. */
export function grade(scores: Cells, bands: Cells): Spill {
  const scale = readBands(bands);
  const codeOf = gradeCode(scale);
  return eachCell(blankHeading(scores), (cell, row, column) => {
    const entry = readEntry(cell, { argument: "scores", row, column }, "points");
    return typeof entry === "number" ? (scale.bands[codeOf(entry) - 1]?.grade ?? "") : "";
  });
}
