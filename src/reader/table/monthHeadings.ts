import { isDateFormat } from "../value/isDateFormat.ts";
import { isoDateOf, serialToEpochDay } from "../value/readDate.ts";
import { formatAt, valueAt, type SheetView } from "../view/sheetView.ts";

const none: ReadonlyMap<number, string> = new Map();

/**
 * Months that head columns as dates (45292 shown as "2024-01"), by column, as the text "2024年1月". Empty where a row holds
 * other numbers, fewer than three dates, or dates that do not follow each other by a month or a quarter.
 */
export function monthHeadings(
  view: SheetView,
  row: number,
  filled: readonly number[],
): ReadonlyMap<number, string> {
  if (view.grid.numberFormats === null) return none;
  const first = filled.find((column) => typeof valueAt(view, row, column) === "number");
  // Rows of data are told by their first number.
  if (first === undefined || !isDateFormat(formatAt(view, row, first))) return none;
  const months = new Map<number, string>();
  let last = -Infinity;
  for (const column of filled) {
    const value = valueAt(view, row, column);
    if (typeof value !== "number") continue;
    const isNext = last === -Infinity || (value - last >= 27 && value - last <= 95);
    if (!isNext || value < 20_000 || value > 80_000 || !isDateFormat(formatAt(view, row, column)))
      return none;
    last = value;
    const [year = "", month = ""] = isoDateOf(serialToEpochDay(value, view.uses1904Dates)).split("-");
    months.set(column, `${year}年${String(Number(month))}月`);
  }
  return months.size >= 3 ? months : none;
}
