import { FactId } from "../../core/index.ts";
import type { IssueList } from "../report/issueList.ts";
import { isoDateOf, readDate, serialToEpochDay } from "../value/readDate.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { readPeriod, type TypedPeriod } from "../value/readPeriod.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { compactText } from "../text/compactText.ts";
import type { WordRole } from "../words/wordRole.ts";
import { placeOf, shownAt, type SheetView } from "../view/sheetView.ts";
import type { CellValue } from "../../sheet/index.ts";
import { columnPlaces } from "./readCells.ts";
import type { FactSeries, Subjects } from "./tableReading.ts";

type Columns = Partial<Record<WordRole, number>>;

/** Text that normalising would not change. */
const plain = /^[A-Za-z0-9\u4e00-\u9fff]+$/u;

/** An id or a name as text; ids that are numbers keep all their digits. */
export function identityText(value: CellValue): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== "string") return null;
  if (plain.test(value)) return readAbsence(value) === null ? value : null;
  const text = value
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
  return text === "" || readAbsence(text) !== null ? null : text;
}

/** "王 芳" and "王芳" are one name; "Last, First" stays as typed but for its spaces. */
export const nameText = (value: CellValue): string | null =>
  typeof value === "string" && plain.test(value) ? identityText(value) : spacelessName(value);

const spacelessName = (value: CellValue): string | null =>
  identityText(value)?.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "") ?? null;

/** Reads who the rows of a table are about. */
export function readSubjects(view: SheetView, columns: Columns, rows: Int32Array): Subjects {
  const texts = (
    role: WordRole,
    read: (value: CellValue) => string | null = identityText,
  ): (string | null)[] => {
    const column = columns[role];
    return column === undefined
      ? new Array<string | null>(rows.length).fill(null)
      : Array.from(rows, (row) => read(shownAt(view, row, column)));
  };
  const raterColumn = columns.rater;
  const relationColumn = columns.raterRelation;
  const place =
    columns.name ??
    columns.id ??
    columns.lastName ??
    columns.firstName ??
    columns.unit ??
    columns.department ??
    0;
  return {
    count: rows.length,
    ids: texts("id"),
    names: namesOf(texts, columns),
    departments: texts("department"),
    roles: texts("role"),
    levels: texts("level"),
    places: columnPlaces(view, place, rows),
    periods: columns.period === undefined ? null : readPeriods(view, columns.period, rows),
    raterNames: raterColumn === undefined ? null : texts("rater", nameText),
    raterGroups:
      relationColumn === undefined
        ? null
        : texts("raterRelation").map((text) => (text === null ? null : findRaterGroup(compactText(text)))),
  };
}

function namesOf(
  texts: (role: WordRole, read?: (value: CellValue) => string | null) => (string | null)[],
  columns: Columns,
): readonly (string | null)[] {
  if (columns.name !== undefined) return texts("name", nameText);
  if (columns.firstName === undefined && columns.lastName === undefined) return texts("unit", nameText);
  const [first, last] = [texts("firstName"), texts("lastName")];
  return first.map((name, row) => {
    const family = last[row] ?? null;
    if (name === null || family === null) return name ?? family;
    return /\p{Script=Han}/u.test(family) ? family + name : `${name} ${family}`;
  });
}

function readPeriods(view: SheetView, column: number, rows: Int32Array): (TypedPeriod | null)[] {
  return Array.from(rows, (row) => {
    const value = shownAt(view, row, column);
    if (typeof value === "number") return periodOfNumber(value, view.uses1904Dates);
    return typeof value === "string" ? readPeriod(value) : null;
  });
}

function periodOfNumber(value: number, uses1904Dates: boolean): TypedPeriod | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12)
    return { span: "month", year: null, index: value, matched: String(value) };
  if (Number.isInteger(value) && value >= 1990 && value <= 2100)
    return { span: "year", year: value, index: 1, matched: String(value) };
  if (value < 20000 || value > 80000) return readPeriod(String(value));
  const [year = "0", month = "1"] = isoDateOf(serialToEpochDay(value, uses1904Dates)).split("-");
  return { span: "month", year: Number(year), index: Number(month), matched: String(value) };
}

const factRoles: readonly (readonly [WordRole, string, FactSeries["kind"]])[] = [
  ["hireDate", FactId.hireDate, "day"],
  ["levelSince", FactId.levelSince, "day"],
  ["leaveDate", FactId.leaveDate, "day"],
  ["education", FactId.education, "text"],
  ["certificates", FactId.certificates, "list"],
  ["manager", FactId.managerId, "text"],
];

/** Reads facts about people that are no scores: dates, education, certificates, manager. */
export function readFacts(
  view: SheetView,
  columns: Columns,
  rows: Int32Array,
  issues: IssueList,
): readonly FactSeries[] {
  return factRoles.flatMap(([role, factId, kind]): FactSeries[] => {
    const column = columns[role];
    if (column === undefined) return [];
    const values = Array.from(rows, (row, subject) => {
      const value = shownAt(view, row, column);
      if (kind === "day") return readDay(view, value, placeOf(view, row, column), subject, issues);
      const text = identityText(value);
      return kind === "list" && text !== null
        ? text.split(/[、,，;；/]\s*/u).filter((part) => part !== "")
        : text;
    });
    return [{ factId, kind, values, places: columnPlaces(view, column, rows) }];
  });
}

/** A day from a serial or from text; text is a doubt, for other readers of the sheet cannot compute with it. */
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
    issues.addForSubject(subject, {
      code: "date_as_text",
      at,
      typed: value,
      isoDate: isoDateOf(date.epochDay),
    });
  return date?.epochDay ?? null;
}
