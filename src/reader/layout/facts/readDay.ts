import type { CellValue } from "../../../sheet/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { readAbsence } from "../../value/readAbsence.ts";
import { epochDayToSerial, isoDateOf, readDate, serialToEpochDay } from "../../value/readDate.ts";
import { cellLookup } from "../../repair/cellLookup.ts";
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
  const date = readDate(value);
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
