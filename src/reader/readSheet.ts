import type { NoScoresReason, RaterGroup } from "../core/index.ts";
import { interpretColumns } from "./layout/interpretColumns.ts";
import type { ColumnMeaning } from "./layout/columnMeaning.ts";
import { findPeopleRows, type PeopleRows } from "./layout/findPeopleRows.ts";
import { readPeopleTable } from "./layout/readPeopleTable.ts";
import type { TableReading } from "./layout/tableReading.ts";
import type { ReadOptions } from "./readOptions.ts";
import type { IssueList } from "./report/issueList.ts";
import { findFacts, type SheetFact } from "./table/findFacts.ts";
import { findTables } from "./table/findTables.ts";
import type { TableFrame } from "./table/tableFrame.ts";
import { readPeriod, type TypedPeriod } from "./value/readPeriod.ts";
import type { SheetView } from "./view/sheetView.ts";

/** A table with everything that was found out about it. */
export interface ReadTable {
  readonly frame: TableFrame;
  readonly meanings: readonly ColumnMeaning[];
  readonly rowMeanings: readonly ColumnMeaning[];
  readonly people: PeopleRows | null;
  readonly reading: TableReading | null;
  readonly facts: readonly SheetFact[];
  readonly period: { readonly period: TypedPeriod; readonly source: string } | null;
  readonly raterName: string | null;
  readonly raterGroup: RaterGroup | null;
}

/** A sheet and its tables; `reason` says why there are no scores, null where there are. */
export interface SheetReading {
  readonly view: SheetView;
  readonly workbookName: string | null;
  readonly tables: readonly ReadTable[];
  readonly reason: NoScoresReason | null;
  readonly evidence: readonly string[];
}

/** Reads every table of one sheet. */
export function readSheet(
  view: SheetView,
  workbookName: string | null,
  _sheet: number,
  firstTable: number,
  options: ReadOptions,
  issues: IssueList,
): SheetReading {
  const isEmpty = view.grid.values.every((row) => row.every((value) => value === null || value === ""));
  if (isEmpty) return { view, workbookName, tables: [], reason: "empty_sheet", evidence: [] };
  const { frames } = findTables(view);
  const tables = frames.map((frame, index) => {
    issues.startTable(firstTable + index);
    return readTable(frame, workbookName, options, issues);
  });
  const hasScores = tables.some(({ reading }) => reading !== null && reading.series.length > 0);
  const reason = hasScores
    ? null
    : tables.length === 0
      ? "no_table"
      : tables.every(({ people }) => people === null || people.rows.length === 0)
        ? "no_people"
        : "no_score_columns";
  return { view, workbookName, tables, reason, evidence: [] };
}

function readTable(
  frame: TableFrame,
  workbookName: string | null,
  options: ReadOptions,
  issues: IssueList,
): ReadTable {
  const { view } = frame;
  const facts = findFacts(view, frame.preambleTop, frame.headerRows[0] ?? frame.bodyTop, 0, view.columnCount);
  const keyOf = (role: string): number | null =>
    frame.columns.find(({ labels }) => labels.at(-1)?.role?.role === role)?.column ?? null;
  const name = keyOf("name") ?? keyOf("lastName") ?? keyOf("firstName");
  const id = keyOf("id");
  const hidden = new Set(options.hiddenRows === "leaveOut" ? view.grid.hiddenRows : []);
  if (name === null && id === null)
    return {
      frame,
      meanings: [],
      rowMeanings: [],
      people: null,
      reading: null,
      facts,
      period: null,
      raterName: null,
      raterGroup: null,
    };
  const people = findPeopleRows(frame, { name, id, fillsDown: false }, hidden);
  const meanings = interpretColumns(frame, people.rows);
  const reading = people.rows.length === 0 ? null : readPeopleTable(frame, meanings, people.rows, issues);
  return {
    frame,
    meanings,
    rowMeanings: [],
    people,
    reading,
    facts,
    period: tablePeriod(view, facts, workbookName),
    raterName: null,
    raterGroup: null,
  };
}

/** The period of a whole table: from a key with a value, else its title, else the sheet's, else the file's name. */
export function tablePeriod(
  view: SheetView,
  facts: readonly SheetFact[],
  workbookName: string | null,
): ReadTable["period"] {
  const key = facts.find(({ role }) => role === "period");
  const keyPeriod = key === undefined ? null : readPeriod(key.value);
  const title = facts.map(({ value }) => readPeriod(value)).find((period) => period !== null) ?? null;
  const sheet = readPeriod(view.grid.sheetName);
  const file = workbookName === null ? null : readPeriod(workbookName.replace(/\.\w+$/u, ""));
  const year = [keyPeriod, title, sheet, file].find((period) => period?.year != null)?.year ?? null;
  const candidates = [
    [keyPeriod, "cell"],
    [title?.span === "year" ? null : title, "title"],
    [sheet, "sheetName"],
    [title, "title"],
    [file, "workbookName"],
  ] as const;
  const best =
    candidates.find(([period]) => period !== null && period.span !== "year") ??
    candidates.find(([period]) => period !== null);
  if (best === undefined || best[0] === null) return null;
  return { period: { ...best[0], year: best[0].year ?? year }, source: best[1] };
}
