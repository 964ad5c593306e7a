import { defaultReadOptions, readWorkbooks, type ReadReport } from "../../reader/index.ts";
import { addressOf, type CellChange, type Grid, type WorkbookGrids } from "../../sheet/index.ts";
import { compareTable, type ReturnedEntry } from "./compareTable.ts";
import type { MergeConflict, MergeResult, ReturnedShare, Shown, Tampering } from "./mergeResult.ts";
import { shownAt, tableShape, type TableShape } from "./tableShape.ts";

interface SheetShape {
  readonly grid: Grid;
  readonly tables: readonly TableShape[];
}

interface Cell {
  readonly sheet: SheetShape;
  readonly row: number;
  readonly column: number;
}
interface Collected {
  readonly cell: Cell;
  readonly entries: (ReturnedEntry & { readonly file: string })[];
}

/**
 * Merges workbooks that came back into the one that was sent: entries that changed are taken; two different entries
 * for one person and cell are a conflict; everything else that changed is told and left as it was sent.
 *
 * @param sent - The workbook as it went out; its rows, headings, weights and formulas stay.
 * @param returned - What came back: whole copies, or parts with some departments only.
 */
export function mergeReturned(sent: WorkbookGrids, returned: readonly WorkbookGrids[]): MergeResult {
  const base = sheetsOf(sent, null);
  const collected = new Map<string, Collected>();
  const tampering: Tampering[] = [];
  const shares = returned.map((workbook, index): ReturnedShare => {
    const file = workbook.name ?? String(index + 1);
    const told: Omit<Tampering, "file">[] = [];
    let [rows, entries] = [0, 0];
    const back = sheetsOf(workbook, base);
    for (const [name, sheet] of base) {
      const other = back.get(name);
      if (other === undefined) {
        if (sheet.tables.length > 0) told.push(about("sheet_missing", sheet.grid));
        continue;
      }
      const tables = sheet.tables.length > 0 ? sheet.tables : other.tables;
      if (tables.length !== other.tables.length) {
        told.push(about("sheet_differs", other.grid));
        continue;
      }
      tables.forEach((table, position) => {
        const otherTable = other.tables[position];
        if (otherTable === undefined) return;
        const found = compareTable({ grid: sheet.grid, table }, { grid: other.grid, table: otherTable });
        told.push(...found.tampering);
        rows += found.rows;
        entries += found.entries.length;
        for (const entry of found.entries)
          collect(collected, { sheet, row: entry.row, column: entry.column }, entry, file);
      });
    }
    for (const [name, { grid }] of back) if (!base.has(name)) told.push(about("sheet_added", grid));
    tampering.push(...told.map((one) => ({ ...one, file })));
    return { file, rows, entries, tampering: told.length };
  });
  return { changes: changesOf(collected), conflicts: conflictsOf(collected), tampering, shares };
}

/** The sheets of a workbook by name. Tables of an empty form are those that came back filled. */
function sheetsOf(
  workbook: WorkbookGrids,
  base: ReadonlyMap<string, SheetShape> | null,
): ReadonlyMap<string, SheetShape> {
  const { report } = readWorkbooks([{ ...workbook, name: null }], defaultReadOptions);
  return new Map(
    workbook.grids.map((grid) => {
      const found = tablesOn(report, grid);
      const known = base?.get(grid.sheetName.trim())?.tables ?? [];
      return [grid.sheetName.trim(), { grid, tables: found.length > 0 ? found : known }];
    }),
  );
}

const tablesOn = ({ tables }: ReadReport, grid: Grid): readonly TableShape[] =>
  tables.filter(({ sheet }) => sheet === grid.sheetName).map((table) => tableShape(grid, table));

const about = (kind: Tampering["kind"], { sheetName }: Grid): Omit<Tampering, "file"> => ({
  kind,
  at: addressOf(sheetName, { row: 0, column: 0 }),
  sent: null,
  returned: null,
});

function collect(collected: Map<string, Collected>, cell: Cell, entry: ReturnedEntry, file: string): void {
  const key = addressOf(cell.sheet.grid.sheetName, cell);
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

function headingOf({ sheet, row, column }: Cell): string {
  const table = sheet.tables.find(({ rows }) => Array.from(rows.values()).some((one) => one.row === row));
  const labels = (table?.headerRows ?? []).map((header) => shownAt(sheet.grid, header, column));
  return labels.filter((label) => label !== null).join(" / ");
}
