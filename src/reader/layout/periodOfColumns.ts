import type { FoundPeriod } from "../table/findPeriod.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import { isoDateOf, readDate, serialToEpochDay } from "../value/readDate.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { datesBeginWithDays } from "../view/datesBeginWithDays.ts";
import { valueAt } from "../view/sheetView.ts";

const first =
  /^(review|appraisal|evaluation|assessment|cycle|form|performance)( period| cycle)? (start|begin|from)( date)?$/u;
const last =
  /^(review|appraisal|evaluation|assessment|cycle|form|performance)( period| cycle)? (end|to|through)( date)?$/u;
const sampleRows = 200;

/**
 * The period of a table that an export says in every row: "Review Start Date | Review End Date" with the same two days
 * all the way down. Null where the days differ or bound no usual period.
 */
export function periodOfColumns(frame: TableFrame): FoundPeriod | null {
  const dayUnder = (heading: RegExp): string | null => {
    const column = frame.columns.find(({ labels }) => heading.test(labels.at(-1)?.compact ?? ""))?.column;
    return column === undefined ? null : dayInAllRows(frame, column);
  };
  const [from, to] = [dayUnder(first), dayUnder(last)];
  const period = from === null || to === null ? null : readPeriod(`${from} - ${to}`);
  return period === null ? null : { period, source: "cell" };
}

function dayInAllRows({ view, bodyTop, bodyBottom }: TableFrame, column: number): string | null {
  const values = new Set<unknown>();
  for (let row = bodyTop; row < Math.min(bodyBottom, bodyTop + sampleRows); row += 1) {
    const value = valueAt(view, row, column);
    if (value !== null && value !== "") values.add(value);
  }
  const [value] = values;
  if (values.size !== 1) return null;
  const day =
    typeof value === "number"
      ? serialToEpochDay(value, view.uses1904Dates)
      : typeof value === "string"
        ? (readDate(value, datesBeginWithDays(view))?.epochDay ?? null)
        : null;
  return day === null ? null : isoDateOf(day);
}
