import type { CellValue } from "../../sheet/index.ts";
import type { IssueList } from "../report/issueList.ts";
import type { SheetReading } from "../tableResult.ts";
import { periodIdOf } from "../value/readPeriod.ts";

/**
 * Says that a sheet with scores is the copy of an earlier one, cell by cell, for the same period and rater: what it holds
 * counts once, and the user learns why the second sheet adds nothing.
 */
export function checkCopies(sheets: readonly SheetReading[], issues: IssueList): void {
  const seen = new Map<string, SheetReading[]>();
  for (const sheet of sheets) {
    if (sheet.tables.every(({ reading }) => (reading?.series.length ?? 0) === 0)) continue;
    const key = whoAndWhen(sheet);
    const earlier = seen.get(key) ?? [];
    const first = earlier.find((other) => areSame(other.view.grid.values, sheet.view.grid.values));
    if (first === undefined) seen.set(key, [...earlier, sheet]);
    else
      issues.add({
        code: "sheet_repeated",
        at: null,
        sheet: nameOf(sheet),
        firstSheet: nameOf(first),
      });
  }
}

const nameOf = ({ view: { grid, workbook } }: SheetReading): string =>
  workbook === null ? grid.sheetName : `[${workbook}]${grid.sheetName}`;

const whoAndWhen = ({ tables }: SheetReading): string =>
  tables
    .map(({ period, raterName, raterGroup, frame }) =>
      [
        period === null ? "" : periodIdOf(period.period),
        raterName ?? "",
        raterGroup ?? "",
        frame.bodyBottom,
        frame.right,
      ].join("|"),
    )
    .join("\n");

function areSame(
  first: readonly (readonly CellValue[])[],
  second: readonly (readonly CellValue[])[],
): boolean {
  return (
    first.length === second.length &&
    first.every((row, index) => {
      const other = second[index] ?? [];
      return (
        row.length === other.length && row.every((value, column) => isEqual(value, other[column] ?? null))
      );
    })
  );
}

/** Faults are values of their own kind; two of one name are alike. */
const isEqual = (first: CellValue, second: CellValue): boolean =>
  first === second ||
  (typeof first === "object" && typeof second === "object" && first?.fault === second?.fault);
