import { asLine } from "../cells/asLine.ts";
import type { Cells } from "../cells/cells.ts";
import { readEntries } from "../cells/readEntries.ts";
import { readShareLine } from "../cells/readShareLine.ts";
import { FunctionError } from "../errors/functionError.ts";
import { readAbsenceOptions } from "../options/readAbsenceOptions.ts";
import { weighEntries } from "./weighEntries.ts";

/** The weighted score of one person: a line of scores and a line of as many weights. */
export function score(scores: Cells, weights: Cells, missing: unknown, notApplicable: unknown): number {
  const line = [asLine(scores, "scores")];
  const shares = readShareLine(weights, "weights");
  const entries = readEntries(line, "scores")[0] ?? [];
  if (entries.length !== shares.length) {
    const facts = { count: entries.length, other: "weights", wanted: shares.length };
    throw new FunctionError({ code: "sizes_differ", argument: "scores", ...facts });
  }
  return weighEntries(entries, shares, readAbsenceOptions(missing, notApplicable), 0);
}
