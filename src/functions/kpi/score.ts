import type { Cells } from "../cells/cells.ts";
import { readScores } from "../cells/readScores.ts";
import { readShareLine } from "../cells/readShareLine.ts";
import { readAbsenceOptions } from "../options/readAbsenceOptions.ts";
import { weighEntries } from "./weighEntries.ts";

/** The weighted score of one person: a line of scores and a line of as many weights. */
export function score(scores: Cells, weights: Cells, missing: unknown, notApplicable: unknown): number {
  const shares = readShareLine(weights, "weights");
  const { entries, placeOf } = readScores(scores, shares.length, "weights");
  return weighEntries(entries, shares, readAbsenceOptions(missing, notApplicable), placeOf);
}
