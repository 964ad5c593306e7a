import { readValue } from "../../reader/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { CellPlace } from "./cellPlace.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";
import { plainText } from "./plainText.ts";
import { shownPlace } from "./shownPlace.ts";

/** Three states that are never merged; zero is a number. */
export type Entry = number | "missing" | "notApplicable";

/** Percents count as points of a hundred ("95%" is 95) or as a share (0.95). */
export type PercentReading = "points" | "share";

/**
 * What a cell of figures says, read as the reader of score sheets reads it: text numbers, full-width digits,
 * "优秀(95)", "缺考" (missing), "不适用" (not applicable).
 *
 * @throws FunctionError where the cell holds an error, or words that are no figure.
 *
 * @example
 * const place = { argument: "scores", row: 0, column: 0 }
 * [readEntry("９５", place, "points"), readEntry("95%", place, "points"), readEntry("", place, "points"), readEntry("N/A", place, "points")]
 * //=> [95, 95, "missing", "notApplicable"]
 */
export function readEntry(cell: unknown, place: CellPlace, percent: PercentReading): Entry {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return "missing";
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError({ code: "cell_error", ...shownPlace(place), error });
  if (typeof cell !== "string") throw unreadable(cell, place);
  const reading = readValue(cell, null);
  if (reading.kind === "absent") return reading.absence;
  if (reading.kind !== "number") throw unreadable(cell, place);
  // 18/20 is 18 or 90, as the sheet has it; a cell alone does not say.
  if (reading.outOf !== null && reading.outOf !== 100) throw unreadable(cell, place);
  return reading.isPercent && percent === "points" ? tidy(reading.number * 100) : reading.number;
}

const unreadable = (cell: unknown, place: CellPlace): FunctionError =>
  new FunctionError({ code: "cell_unreadable", ...shownPlace(place), text: plainText(cell) ?? "?" });

/** 0.57 × 100 is 57, whatever the processor makes of it. */
const tidy = (number: number): number => Math.round(number * 1e10) / 1e10;
