import { isPlainEntry } from "../value/isPlainEntry.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { compactText } from "../text/compactText.ts";
import { isBlankText } from "../text/isBlankText.ts";
import type { WordRole } from "../words/wordRole.ts";
import { shownAt, type SheetView } from "../view/sheetView.ts";
import type { CellValue } from "../../sheet/index.ts";
import { namesWithIds } from "./people/who/namesWithIds.ts";
import { mapRows } from "./mapRows.ts";
import { columnPlaces } from "./readCells.ts";
import { readPeriods } from "./readPeriods.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { Subjects } from "./tableReading.ts";

type Columns = Partial<Record<WordRole, number>>;

/** An id or a name as text; ids that are numbers keep all their digits. */
export function identityText(value: CellValue): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== "string") return null;
  if (isPlainEntry(value)) return value;
  const text = value
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
  return text === "" || readAbsence(text) !== null ? null : text;
}

/** "王 芳" and "王芳" are one name; "Last, First" stays as typed but for its spaces. */
export const nameText = (value: CellValue): string | null =>
  typeof value === "string" && isPlainEntry(value) ? value : spacelessName(value);

const spacelessName = (value: CellValue): string | null =>
  identityText(value)?.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "") ?? null;

/** Reads who the rows of a table are about. */
export function readSubjects(view: SheetView, columns: Columns, rows: Int32Array): Subjects {
  const owners = ownRows(view, columns, rows);
  const textsOf = (
    role: WordRole,
    read: (value: CellValue) => string | null,
    from: Int32Array,
  ): (string | null)[] => {
    const column = columns[role];
    return column === undefined
      ? new Array<string | null>(rows.length).fill(null)
      : mapRows(from, (row) => read(shownAt(view, row, column)));
  };
  const texts: TextsOf = (role, read = identityText) => textsOf(role, read, owners);
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
  const names = namesOf(texts, columns);
  const ids = texts("id");
  const together =
    columns.id === undefined
      ? namesWithIds(names)
      : columns.name === undefined
        ? namesWithIds(ids, "ids")
        : null;
  return {
    count: rows.length,
    ids: together?.ids ?? ids,
    names: together?.names ?? names,
    departments: withDittos(texts(departmentRole(columns))),
    roles: withDittos(texts("role")),
    levels: withDittos(texts("level")),
    places: columnPlaces(view, place, rows),
    periods:
      columns.period === undefined
        ? null
        : periodsOf(view, { ...columns, period: columns.period }, rows, owners),
    raterNames: raterColumn === undefined ? null : textsOf("rater", nameText, rows),
    raterGroups:
      relationColumn === undefined
        ? null
        : textsOf("raterRelation", identityText, rows).map((text) =>
            text === null ? null : findRaterGroup(compactText(text)),
          ),
  };
}

/** "单位", "门店" beside people who have names is where they work, unless another column says so. */
const departmentRole = ({ department, unit, name, id, lastName, firstName }: Columns): WordRole =>
  department === undefined &&
  unit !== undefined &&
  [name, id, lastName, firstName].some((column) => column !== undefined)
    ? "unit"
    : "department";

const ditto = /^(同上|同前|〃|″|′′|["'”]{1,2}|ditto|do\.?)$/iu;

/** "同上", "〃": what stands above. */
function withDittos(texts: readonly (string | null)[]): readonly (string | null)[] {
  let above: string | null = null;
  return texts.map((text) => (above = text !== null && ditto.test(text) ? above : text));
}

/** A row that leaves its person blank leaves the period blank as well: that of the row which names the person. */
function periodsOf(
  view: SheetView,
  columns: Columns & { readonly period: number },
  rows: Int32Array,
  owners: Int32Array,
): Subjects["periods"] {
  const own = periodsIn(view, columns, rows);
  if (owners === rows || own.every((period) => period !== null)) return own;
  const named = periodsIn(view, columns, owners);
  return own.map((period, index) => period ?? named[index] ?? null);
}

/** "2024 | Q1": the year that a column of its own gives. */
function periodsIn(
  view: SheetView,
  { period: column, year }: Columns & { readonly period: number },
  rows: Int32Array,
): readonly (TypedPeriod | null)[] {
  const own = readPeriods(view, column, rows);
  if (year === undefined) return own;
  return readPeriods(view, year, rows).map((ofYear, index) => {
    const period = own[index] ?? null;
    return period === null ? ofYear : { ...period, year: period.year ?? ofYear?.year ?? null };
  });
}

type TextsOf = (role: WordRole, read?: (value: CellValue) => string | null) => (string | null)[];

/** The row that names each row's person: where name and id are blank, the one above ("自评" above "上级评"). */
function ownRows(view: SheetView, columns: Columns, rows: Int32Array): Int32Array {
  const keys = [columns.name, columns.id, columns.firstName, columns.lastName].filter(
    (column) => column !== undefined,
  );
  if (keys.length === 0) return rows;
  let owner = rows[0] ?? 0;
  return rows.map((row) => {
    if (keys.some((column) => isNamed(shownAt(view, row, column)))) owner = row;
    return owner;
  });
}

const isNamed = (value: CellValue): boolean =>
  typeof value === "number" || (typeof value === "string" && !isBlankText(value));

const post = / ?[(（]\p{Script=Han}{0,4}[长任理管员监师][)）]$/u;

/** "李明(组长)" is called 李明, unless the posts tell two people of that name apart. */
function withoutPosts(names: readonly (string | null)[]): readonly (string | null)[] {
  if (!names.some((name) => name !== null && post.test(name))) return names;
  const bare = names.map((name) => name?.replace(post, "") ?? null);
  return new Set(bare).size === new Set(names).size ? bare : names;
}

function namesOf(texts: TextsOf, columns: Columns): readonly (string | null)[] {
  if (columns.name !== undefined) return withoutPosts(texts("name", nameText));
  if (columns.firstName === undefined && columns.lastName === undefined) return texts("unit", nameText);
  const [first, last] = [texts("firstName"), texts("lastName")];
  return first.map((name, row) => {
    const family = last[row] ?? null;
    if (name === null || family === null) return name ?? family;
    return /\p{Script=Han}/u.test(family) ? family + name : `${name} ${family}`;
  });
}
