import { isoDateOf, readDate, serialToEpochDay } from "../value/readDate.ts";
import { readPeriod } from "../value/readPeriod.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import { datesBeginWithDays } from "../view/datesBeginWithDays.ts";
import { shownAt, type SheetView } from "../view/sheetView.ts";

/** Reads a column of periods: texts, numbers of months, years, or dates of which the month counts. */
export function readPeriods(view: SheetView, column: number, rows: Int32Array): (TypedPeriod | null)[] {
  return Array.from(rows, (row) => {
    const value = shownAt(view, row, column);
    if (typeof value === "number") return periodOfNumber(value, view.uses1904Dates);
    if (typeof value !== "string") return null;
    if (/^1[01]\d$/u.test(value)) return periodOfNumber(Number(value), view.uses1904Dates);
    return readPeriod(value) ?? monthOf(value, datesBeginWithDays(view));
  });
}

/** "2024-03-31" lies in March. */
function monthOf(text: string, isDayFirst: boolean): TypedPeriod | null {
  const date = readDate(text, isDayFirst);
  if (date === null) return null;
  const [year = "0", month = "1"] = isoDateOf(date.epochDay).split("-");
  return { span: "month", year: Number(year), index: Number(month), matched: text };
}

function periodOfNumber(value: number, uses1904Dates: boolean): TypedPeriod | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12)
    return { span: "month", year: null, index: value, matched: String(value) };
  // Years of the Republic of China: a column of periods has no other numbers like these.
  if (Number.isInteger(value) && value >= 100 && value < 120)
    return { span: "year", year: value + 1911, index: 1, matched: String(value) };
  if (Number.isInteger(value) && value >= 1990 && value <= 2100)
    return { span: "year", year: value, index: 1, matched: String(value) };
  if (value < 20000 || value > 80000) return readPeriod(String(value));
  const [year = "0", month = "1"] = isoDateOf(serialToEpochDay(value, uses1904Dates)).split("-");
  return { span: "month", year: Number(year), index: Number(month), matched: String(value) };
}
