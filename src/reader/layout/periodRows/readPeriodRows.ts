import type { IssueList } from "../../report/issueList.ts";
import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import { shownTextAt } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { bodyRows } from "../form/bodyRows.ts";
import type { FormSubject } from "../form/subjectOfForm.ts";
import { interpretColumns } from "../interpretColumns.ts";
import { judgeTable } from "../judgeTable.ts";
import { readPeopleTable } from "../readPeopleTable.ts";
import type { TableReading } from "../tableReading.ts";

/** One person's table with a row per period, and what was made of its columns. */
export interface PeriodRows {
  readonly meanings: readonly ColumnMeaning[];
  readonly people: { readonly rows: Int32Array; readonly skipped: readonly [] };
  readonly reading: TableReading;
}

/**
 * Reads a table that is about one person, whom the sheet names outside of it, with months or quarters below each other
 * and indicators side by side. Null where its rows are no periods or its numbers no scores.
 *
 * @param context - Titles, names of sheet and workbook.
 */
export function readPeriodRows(
  frame: TableFrame,
  who: FormSubject,
  context: readonly string[],
  issues: IssueList,
): PeriodRows | null {
  const column = keyOf(frame, ["period"]);
  if (column === null) return null;
  const rows = Int32Array.from(
    bodyRows(frame).filter((row) => readPeriod(shownTextAt(frame.view, row, column)) !== null),
  );
  if (rows.length < 2) return null;
  const meanings = interpretColumns(frame, rows);
  const isRated = meanings.some(({ use }) => use.use === "series");
  if (!isRated || judgeTable(frame, meanings, rows, context).reason !== null) return null;
  const reading = readPeopleTable(frame, meanings, rows, issues);
  const repeated = <Value>([value]: readonly Value[]): Value[] =>
    Array.from(rows, () => value).filter((own) => own !== undefined);
  const { ids, names, departments, roles, levels } = who.subjects;
  return {
    meanings,
    people: { rows, skipped: [] },
    reading: {
      ...reading,
      subjects: {
        ...reading.subjects,
        ids: repeated(ids),
        names: repeated(names),
        departments: repeated(departments),
        roles: repeated(roles),
        levels: repeated(levels),
      },
    },
  };
}
