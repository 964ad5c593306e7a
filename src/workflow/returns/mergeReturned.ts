import { defaultReadOptions, readWorkbooks } from "../../reader/index.ts";
import { addressOf, type CellChange, type Grid, type WorkbookGrids } from "../../sheet/index.ts";
import { compareTable, type ReturnedEntry } from "./compareTable.ts";
import type {
  MergeConflict,
  MergeResult,
  MissingPerson,
  ReturnedShare,
  Shown,
  Tampering,
} from "./mergeResult.ts";
import { readStamp, type PartStamp, type StampFound } from "./partStamp.ts";
import { sheetShapes, type SheetShape } from "./sheetShapes.ts";
import { stampedTables } from "./stampedTables.ts";
import { shownAt, type PlacedTable } from "./tableShape.ts";
import { templateId } from "./templateId.ts";

interface Cell {
  readonly table: PlacedTable;
  readonly row: number;
  readonly column: number;
}
interface Collected {
  readonly cell: Cell;
  readonly entries: (ReturnedEntry & { readonly file: string })[];
}

/** A returned sheet with what it carried when it went out. */
interface ReturnedSheet extends SheetShape {
  readonly stamp: StampFound;
}

type Told = Omit<Tampering, "file">;

/**
 * Merges workbooks that came back into the one that was sent: entries that changed are taken; two different entries
 * for one person and cell are a conflict; everything else that changed is told and left as it was sent.
 *
 * @param sent - The workbook as it went out; its rows, headings, weights and formulas stay.
 * @param returned - What came back: whole copies, or parts with some departments only.
 */
export function mergeReturned(sent: WorkbookGrids, returned: readonly WorkbookGrids[]): MergeResult {
  const base = shapesOf(sent);
  const version = templateId(base);
  const collected = new Map<string, Collected>();
  const seen = new Set<string>();
  const tampering: Tampering[] = [];
  const shares = returned.map((workbook, index): ReturnedShare => {
    const file = workbook.name ?? String(index + 1);
    const told: Told[] = [];
    let [rows, entries] = [0, 0];
    const back = returnedSheets(workbook, base);
    const stamps = Array.from(back.values(), ({ stamp }) => stamp).filter(({ state }) => state === "whole");
    for (const [name, sheet] of base) {
      const other = back.get(name);
      if (other === undefined) {
        // A part goes out without the sheets that have nobody of its own on them.
        if (sheet.tables.length > 0 && stamps.length === 0) told.push(about("sheet_missing", sheet.grid));
        continue;
      }
      const { stamp } = other;
      if (stamp.state === "damaged") told.push(about("stamp_damaged", other.grid));
      if (stamp.state === "whole" && stamp.stamp.templateId !== version) {
        told.push(about("other_version", other.grid));
        continue;
      }
      // Tables of an empty form are those that came back filled.
      const tables =
        sheet.tables.length > 0
          ? sheet.tables
          : other.tables.map(({ table }): PlacedTable => ({ grid: sheet.grid, table }));
      if (tables.length !== other.tables.length) {
        told.push(about("sheet_differs", other.grid));
        continue;
      }
      tables.forEach((table, position) => {
        const otherTable = other.tables[position];
        if (otherTable === undefined) return;
        const part = stamp.state === "whole" ? (stamp.stamp.tables[position] ?? null) : null;
        const found = compareTable(table, otherTable, part);
        told.push(...found.tampering);
        rows += found.rows.length;
        entries += found.entries.length;
        for (const key of found.rows) seen.add(seenKey(name, position, key));
        for (const entry of found.entries)
          collect(collected, { table, row: entry.row, column: entry.column }, entry, file);
      });
    }
    for (const [name, { grid }] of back) if (!base.has(name)) told.push(about("sheet_added", grid));
    tampering.push(...told.map((one) => ({ ...one, file })));
    return { file, rows, entries, tampering: told.length, part: partOf(stamps) };
  });
  return {
    changes: changesOf(collected),
    conflicts: conflictsOf(collected),
    tampering,
    missing: missingPeople(base, seen),
    shares,
  };
}

function shapesOf(workbook: WorkbookGrids): ReadonlyMap<string, SheetShape> {
  return sheetShapes(workbook, readWorkbooks([{ ...workbook, name: null }], defaultReadOptions).report);
}

/** What came back, by the names that the sheets had when they went out. */
function returnedSheets(
  workbook: WorkbookGrids,
  base: ReadonlyMap<string, SheetShape>,
): ReadonlyMap<string, ReturnedSheet> {
  return new Map(
    Array.from(shapesOf(workbook), ([name, shape]): [string, ReturnedSheet] => {
      const stamp = readStamp(workbook.stamps?.[shape.grid.sheetName]);
      const sentAs = stamp.state === "whole" ? stamp.stamp.sheet.trim() : name;
      const known = base.get(sentAs)?.tables ?? [];
      // One person left on a sheet is no table to the reader, and neither is an empty form.
      const tables =
        stamp.state === "whole" && shape.tables.length !== stamp.stamp.tables.length
          ? stampedTables(shape.grid, stamp.stamp, known)
          : shape.tables.length > 0
            ? shape.tables
            : known.map(({ table }): PlacedTable => ({ grid: shape.grid, table }));
      return [sentAs, { ...shape, tables, stamp }];
    }),
  );
}

function partOf([first]: readonly StampFound[]): ReturnedShare["part"] {
  if (first?.state !== "whole") return null;
  const { department, version }: PartStamp = first.stamp;
  return { department, version };
}

const about = (kind: Tampering["kind"], { sheetName }: Grid): Told => ({
  kind,
  at: addressOf(sheetName, { row: 0, column: 0 }),
  sent: null,
  returned: null,
});

const seenKey = (sheet: string, position: number, key: string): string =>
  JSON.stringify([sheet, position, key]);

/** People with something to fill in whom no returned workbook has. */
function missingPeople(
  base: ReadonlyMap<string, SheetShape>,
  seen: ReadonlySet<string>,
): readonly MissingPerson[] {
  const missing = new Map<string, MissingPerson>();
  for (const [name, { tables }] of base)
    tables.forEach(({ grid, table }, position) => {
      if (table.entries.size === 0) return;
      for (const [key, { person, row }] of table.rows) {
        const at = addressOf(grid.sheetName, { row, column: table.left });
        if (person !== null && !missing.has(person) && !seen.has(seenKey(name, position, key)))
          missing.set(person, { person, at });
      }
    });
  return [...missing.values()];
}

function collect(collected: Map<string, Collected>, cell: Cell, entry: ReturnedEntry, file: string): void {
  const key = addressOf(cell.table.grid.sheetName, cell);
  const known = collected.get(key) ?? { cell, entries: [] };
  known.entries.push({ ...entry, file });
  collected.set(key, known);
}

const changesOf = (collected: ReadonlyMap<string, Collected>): readonly CellChange[] =>
  Array.from(collected, ([address, { entries }]) => ({
    address,
    value: entries[0]?.value ?? null,
    formula: null,
  }));

/** Cells for which different entries came back. */
const conflictsOf = (collected: ReadonlyMap<string, Collected>): readonly MergeConflict[] =>
  Array.from(collected).flatMap(([at, { cell, entries }]): MergeConflict[] => {
    const values = new Set<Shown>(entries.map(({ value }) => value));
    if (values.size < 2) return [];
    return [
      {
        at,
        person: entries[0]?.person ?? null,
        heading: headingOf(cell),
        entries: entries.map(({ file, at: place, value }) => ({ file, at: place, value })),
      },
    ];
  });

const headingOf = ({ table: { grid, table }, column }: Cell): string =>
  table.headerRows
    .map((header) => shownAt(grid, header, column))
    .filter((label) => label !== null)
    .join(" / ");
