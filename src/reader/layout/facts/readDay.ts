import type { CellValue } from "../../../sheet/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { readAbsence } from "../../value/readAbsence.ts";
import {
  epochDayToSerial,
  isOfRepublic,
  isoDateOf,
  readDate,
  readShortRepublicDate,
  serialToEpochDay,
} from "../../value/readDate.ts";
import { cellLookup } from "../../repair/cellLookup.ts";
import { datesBeginWithDays } from "../../view/datesBeginWithDays.ts";
import type { SheetView } from "../../view/sheetView.ts";

/**
 * A day from a serial or from text; text is a doubt, for other readers of the sheet cannot compute with it. Where the
 * cell holds that text and nothing else, the repair writes the day.
 */
export function readDay(
  view: SheetView,
  value: CellValue,
  at: string,
  subject: number,
  issues: IssueList,
): number | null {
  if (typeof value === "number")
    return value > 1000 && value < 120_000 ? serialToEpochDay(value, view.uses1904Dates) : null;
  if (typeof value !== "string" || readAbsence(value) !== null) return null;
  const date =
    readDate(value, datesBeginWithDays(view)) ??
    (countsAsRepublic(view) ? readShortRepublicDate(value) : null);
  if (date === null) issues.addForSubject(subject, { code: "date_unreadable", at, typed: value });
  else if (date.isAmbiguous || !/^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?$/u.test(value.trim()))
    issues.addForSubject(
      subject,
      { code: "date_as_text", at, typed: value, isoDate: isoDateOf(date.epochDay) },
      date.isAmbiguous || date.isDayAssumed || cellLookup([view])(at)?.value !== value
        ? null
        : { value: epochDayToSerial(date.epochDay, view.uses1904Dates), numberFormat: "yyyy-mm-dd" },
    );
  return date?.epochDay ?? null;
}

const known = new WeakMap<SheetView, boolean>();
/** Rows that are looked at for the years of the Republic of China. */
const rowsLooked = 200;

/** Does another date or a title of this sheet count years as the Republic of China does? */
function countsAsRepublic(view: SheetView): boolean {
  const found = known.get(view);
  if (found !== undefined) return found;
  const { values } = view.grid;
  const does = values
    .slice(0, rowsLooked)
    .some((row) =>
      row.some((value) => typeof value === "string" && value.length < 60 && isOfRepublic(value)),
    );
  known.set(view, does);
  return does;
}
