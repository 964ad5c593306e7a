import { asEpochDay, type EpochDay } from "../../core/index.ts";
import { readDate, serialToEpochDay } from "../../reader/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";
import { plainText } from "./plainText.ts";
import type { CellPlace } from "./cellPlace.ts";

/** The first serial that is surely a date. 1 March 1900: Excel counts a 29 February before it that never was. */
const firstSerials = { 1900: 61, 1904: 1 } as const;

/** Which day a workbook counts its dates from; a function is not told and must be. */
export type DateSystem = keyof typeof firstSerials;

/**
 * A date cell or a date typed as text as a day; null where nothing stands. A 0 is nothing too: that is what an
 * empty cell becomes on Excel for Windows, and no date.
 *
 * @param system - How date cells are counted; dates typed as text are the same in both.
 */
export function readDay(cell: unknown, place: CellPlace, system: DateSystem): EpochDay | null {
  if (isBlank(cell) || cell === 0) return null;
  const error = errorIn(cell);
  const { argument, row, column } = place;
  if (error !== null) {
    throw new FunctionError({ code: "cell_error", argument, row: row + 1, column: column + 1, error });
  }
  if (typeof cell === "number" && cell >= firstSerials[system])
    return asEpochDay(serialToEpochDay(cell, system === 1904));
  const typed = typeof cell === "string" ? readDate(cell) : null;
  // 03/04/2024 is two dates; guessing one of them could cost somebody a promotion.
  if (typed === null || typed.isAmbiguous) {
    throw new FunctionError({ code: "date_unreadable", argument, text: plainText(cell) ?? "?" });
  }
  return asEpochDay(typed.epochDay);
}
