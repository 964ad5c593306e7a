import type { JoinedPeople } from "../../join/joinPeople.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { ReadTable, SheetReading } from "../../tableResult.ts";
import type { SheetView } from "../../view/sheetView.ts";
import { checkFormulas } from "./checkFormulas.ts";
import { checkRanges } from "./checkRanges.ts";

/** Looks through the formulas of all sheets that are read, and names the people whom each wrong one touches. */
export function checkSheets(
  sheets: readonly SheetReading[],
  tables: readonly ReadTable[],
  joined: JoinedPeople,
  issues: IssueList,
): void {
  for (const { view, reason } of sheets)
    if (reason !== "hidden_sheet")
      checkFormulas(
        view,
        (sheet) => viewNamed(sheets, view, sheet),
        (rows) => peopleInRows(tables, joined, view, rows),
        issues,
      );
  for (const table of tables)
    checkRanges(table, (rows) => peopleInRows(tables, joined, table.frame.view, rows), issues);
}

/** Ids of the people whose rows these are, in tables with people in rows. */
function peopleInRows(
  tables: readonly ReadTable[],
  { people, rowsOf }: JoinedPeople,
  view: SheetView,
  rows: readonly number[],
): readonly string[] {
  const wanted = new Set(rows);
  const ids = tables.flatMap(({ frame, people: own, reading }, table) => {
    if (frame.view !== view || own === null || reading?.subjects.count !== own.rows.length) return [];
    return Array.from(own.rows).flatMap((row, subject) =>
      wanted.has(row) ? [people[rowsOf[table]?.[subject] ?? -1]?.id ?? ""] : [],
    );
  });
  return [...new Set(ids.filter((id) => id !== ""))];
}

/** The sheet that a formula names, in the same workbook; the formula's own where it names none. */
function viewNamed(sheets: readonly SheetReading[], own: SheetView, sheet: string | null): SheetView | null {
  if (sheet === null) return own;
  return (
    sheets.find(({ view }) => view.workbook === own.workbook && view.grid.sheetName === sheet)?.view ?? null
  );
}
