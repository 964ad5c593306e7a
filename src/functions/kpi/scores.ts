import type { Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { isBlank } from "../cells/isBlank.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readShareLine } from "../cells/readShareLine.ts";
import { rowsAlong } from "../cells/rowsAlong.ts";
import { mapRows, type Steps } from "../cells/steps.ts";
import { readAbsenceOptions } from "../options/readAbsenceOptions.ts";
import { weighEntries } from "./weighEntries.ts";

/** The weighted scores of a table, a row per person; empty rows stay empty, a bad cell spoils its own row only. */
export function* scores(
  table: Cells,
  weights: Cells,
  missing: unknown,
  notApplicable: unknown,
): Steps<Spill> {
  const shares = readShareLine(weights, "weights");
  const options = readAbsenceOptions(missing, notApplicable);
  const { rows, placeOf } = rowsAlong(table, shares.length, "scores", "weights");
  return yield* mapRows(rows, (cells, row) => [
    cells.every(isBlank)
      ? ""
      : attempt(() => {
          const entries = cells.map((cell, column) => readEntry(cell, placeOf(row, column), "points"));
          return weighEntries(entries, shares, options, (column) => placeOf(row, column));
        }),
  ]);
}
