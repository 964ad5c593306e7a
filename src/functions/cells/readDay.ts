import { asEpochDay, type EpochDay } from "../../core/index.ts";
import { readDate, serialToEpochDay } from "../../reader/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";
import { plainText } from "./plainText.ts";
import type { CellPlace } from "./cellPlace.ts";

/** 1 March 1900: Excel counts a 29 February before it that never was. */
const firstCertainSerial = 61;

/**
 * A date cell or a date typed as text as a day; null where nothing stands. A 0 is nothing too: that is what an
 * empty cell becomes on Excel for Windows, and no date.
 */
export function readDay(cell: unknown, place: CellPlace): EpochDay | null {
  if (isBlank(cell) || cell === 0) return null;
  const error = errorIn(cell);
  const { argument, row, column } = place;
  if (error !== null) {
    throw new FunctionError({ code: "cell_error", argument, row: row + 1, column: column + 1, error });
  }
  if (typeof cell === "number" && cell >= firstCertainSerial)
    return asEpochDay(serialToEpochDay(cell, false));
  const typed = typeof cell === "string" ? readDate(cell) : null;
  // 03/04/2024 is two dates; guessing one of them could cost somebody a promotion.
  if (typed === null || typed.isAmbiguous) {
    throw new FunctionError({ code: "date_unreadable", argument, text: plainText(cell) ?? "?" });
  }
  return asEpochDay(typed.epochDay);
}
