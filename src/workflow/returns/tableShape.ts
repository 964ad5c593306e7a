import type { ReadReport } from "../../reader/index.ts";
import type { CellValue, Grid } from "../../sheet/index.ts";
import type { Shown } from "./mergeResult.ts";

/** A table of a sheet as far as merging needs it. Rows and columns are the sheet's own, 0-based. */
export interface TableShape {
  readonly headerRows: readonly number[];
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Columns that say who the row is about; null where there is none. */
  readonly idColumn: number | null;
  readonly nameColumn: number | null;
  /** Row by what identifies it: id or name of the person, else its place in the table. */
  readonly rows: ReadonlyMap<string, TableRow>;
  /** Columns that people fill in. */
  readonly entries: ReadonlySet<number>;
}

export interface TableRow {
  readonly row: number;
  readonly person: string | null;
  readonly department: string | null;
  /** The person stands further up too. */
  readonly isRepeat: boolean;
}

type ReportTable = ReadReport["tables"][number];

const entryRoles = new Set([
  "rating",
  "target",
  "actual",
  "adjustment",
  "comment",
  "leftOut:comment",
  "leftOut:text",
  "leftOut:empty",
]);

/** A table on the grid it was found on: as it was sent, or as it came back. */
export interface PlacedTable {
  readonly grid: Grid;
  readonly table: TableShape;
}

/** The shape of a table that the reader found on this sheet. */
export function tableShape(grid: Grid, table: ReportTable): TableShape {
  const [top, left, bottom, right] = corners(table.range);
  const first = table.dataRows?.first ?? Math.max(top + 1, ...table.headerRows) + 1;
  const last = table.dataRows?.last ?? bottom + 1;
  const skipped = new Set(table.skippedRows.map(({ row }) => row));
  const columnOf = (role: string): number | null => {
    const found = table.columns.find((column) => column.role === role);
    return found === undefined ? null : columnNumber(found.place);
  };
  const [id, name, department] = [columnOf("id"), columnOf("name"), columnOf("department")];
  const rows = new Map<string, TableRow>();
  const turns = new Map<string, number>();
  for (let number = first; number <= last; number += 1) {
    if (skipped.has(number)) continue;
    const row = number - 1;
    const found = personIn(grid, row, id, name);
    if (found === null) {
      if (id === null && name === null)
        rows.set(`#${String(number - first)}`, { row, person: null, department: null, isRepeat: false });
      continue;
    }
    const turn = (turns.get(found.key) ?? 0) + 1;
    turns.set(found.key, turn);
    rows.set(turn === 1 ? found.key : `${found.key}#${String(turn)}`, {
      row,
      person: found.person,
      department: department === null ? null : textAt(grid, row, department),
      isRepeat: turn > 1,
    });
  }
  const entries = table.columns
    .filter(({ role }) => entryRoles.has(role))
    .map(({ place }) => columnNumber(place));
  return {
    headerRows: table.headerRows.map((number) => number - 1),
    lastRow: last - 1,
    left,
    right,
    idColumn: id,
    nameColumn: name,
    rows,
    entries: new Set(entries),
  };
}

/** Who a row is about: by id, else by name; null where it names nobody. */
export function personIn(
  grid: Grid,
  row: number,
  idColumn: number | null,
  nameColumn: number | null,
): { readonly key: string; readonly person: string } | null {
  const [id, name] = [idColumn, nameColumn].map((column) =>
    column === null ? "" : textAt(grid, row, column),
  );
  const person = [id, name].filter((text) => text !== "").join(" ");
  return person === "" ? null : { key: id === "" || id === undefined ? (name ?? "") : id, person };
}

const textAt = (grid: Grid, row: number, column: number): string =>
  String(shownAt(grid, row, column) ?? "").trim();

/** What a cell of the sheet holds; rows and columns are the sheet's own. */
export function valueAt({ values, origin }: Grid, row: number, column: number): CellValue {
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

export function formulaAt({ formulas, origin }: Grid, row: number, column: number): string | null {
  return formulas?.[row - origin.row]?.[column - origin.column] ?? null;
}

/** A cell's value for comparing: texts without blanks around them, numbers without floating-point dust. */
export function shownAt(grid: Grid, row: number, column: number): Shown {
  const value = valueAt(grid, row, column);
  if (value === null) return null;
  if (typeof value === "object") return value.fault;
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value === "boolean") return value;
  return value.trim() === "" ? null : value.trim();
}

function corners(range: string): readonly [number, number, number, number] {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(range);
  if (match === null) throw new RangeError(`${range} is no range.`);
  const [, left = "A", top = "1", right = left, bottom = top] = match;
  return [Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)];
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
