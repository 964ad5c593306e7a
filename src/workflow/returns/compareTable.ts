import { relativeFormula } from "../../reader/index.ts";
import { addressOf, type Grid } from "../../sheet/index.ts";
import type { Shown, Tampering } from "./mergeResult.ts";
import { formulaAt, shownAt, type TableShape } from "./tableShape.ts";

/** An entry that differs from what was sent. */
export interface ReturnedEntry {
  /** The cell in the workbook that was sent. */
  readonly row: number;
  readonly column: number;
  readonly at: string;
  readonly value: Shown;
  readonly person: string | null;
}

/** A table as it was sent, or as it came back. */
export interface PlacedTable {
  readonly grid: Grid;
  readonly table: TableShape;
}

/** What a returned table gives: its entries, its rows found again, and what was changed beside the entries. */
export interface TableComparison {
  readonly entries: readonly ReturnedEntry[];
  readonly rows: number;
  readonly tampering: readonly Omit<Tampering, "file">[];
}

type Note = (kind: Tampering["kind"], row: number, column: number, sent: Shown, returned: Shown) => void;

/** Compares a returned table with the one that was sent, row by person, column by place. */
export function compareTable(sent: PlacedTable, returned: PlacedTable): TableComparison {
  const tampering: Omit<Tampering, "file">[] = [];
  const note: Note = (kind, row, column, before, after) => {
    const at = addressOf(returned.grid.sheetName, { row, column });
    tampering.push({ kind, at, sent: before, returned: after });
  };
  const changedColumns = compareHeaders(sent, returned, note);
  const missing = missingRows(sent.table, returned.table);
  for (const row of missing.removed)
    note("row_removed", row, sent.table.left, personAt(sent.table, row), null);
  const entries: ReturnedEntry[] = [];
  let rows = 0;
  for (const [key, back] of returned.table.rows) {
    const original = sent.table.rows.get(key);
    if (original === undefined) {
      note("row_added", back.row, returned.table.left, null, back.person);
      continue;
    }
    rows += 1;
    for (let column = sent.table.left; column <= sent.table.right; column += 1) {
      if (changedColumns.has(column)) continue;
      const [before, after] = [
        shownAt(sent.grid, original.row, column),
        shownAt(returned.grid, back.row, column),
      ];
      const formula = formulaAt(sent.grid, original.row, column);
      if (formula !== null) {
        if (!isSameFormula(sent, original.row, returned, back.row, column, missing.isPart))
          note(
            "formula_changed",
            back.row,
            column,
            formula,
            formulaAt(returned.grid, back.row, column) ?? after,
          );
      } else if (before === after) continue;
      else if (isEntry(sent.table, returned.table, column))
        entries.push({
          row: original.row,
          column,
          at: addressOf(returned.grid.sheetName, { row: back.row, column }),
          value: after,
          person: original.person,
        });
      else note("cell_changed", back.row, column, before, after);
    }
  }
  return { entries, rows, tampering };
}

/** An empty column of what was sent shows only when it comes back filled that it takes entries. */
const isEntry = (sent: TableShape, returned: TableShape, column: number): boolean =>
  sent.entries.has(column) || returned.entries.has(column);

/** Headings and weights; a column under a changed heading is not taken. */
function compareHeaders(sent: PlacedTable, returned: PlacedTable, note: Note): ReadonlySet<number> {
  const changed = new Set<number>();
  sent.table.headerRows.forEach((row, index) => {
    const back = returned.table.headerRows[index] ?? row;
    const right = Math.max(sent.table.right, returned.table.right);
    for (let column = sent.table.left; column <= right; column += 1) {
      const [before, after] = [shownAt(sent.grid, row, column), shownAt(returned.grid, back, column)];
      if (before === after) continue;
      changed.add(column);
      note("header_changed", back, column, before, after);
    }
  });
  return changed;
}

/** Rows that did not come back. Whole departments missing are a part that was split off, not rows taken out. */
function missingRows(
  sent: TableShape,
  returned: TableShape,
): { readonly removed: readonly number[]; readonly isPart: boolean } {
  const present = new Set(
    Array.from(sent.rows, ([key, { department }]) => (returned.rows.has(key) ? (department ?? "") : null)),
  );
  const missing = Array.from(sent.rows).filter(([key]) => !returned.rows.has(key));
  const removed = missing.filter(([, { department }]) => present.has(department ?? ""));
  return { removed: removed.map(([, { row }]) => row), isPart: missing.length > removed.length };
}

const personAt = (table: TableShape, row: number): string | null =>
  Array.from(table.rows.values()).find((one) => one.row === row)?.person ?? null;

/** The same formula for its row; in a part that was split off, the value of one that pointed outside will do. */
function isSameFormula(
  sent: PlacedTable,
  sentRow: number,
  returned: PlacedTable,
  row: number,
  column: number,
  isPart: boolean,
): boolean {
  const before = formulaAt(sent.grid, sentRow, column);
  const after = formulaAt(returned.grid, row, column);
  if (before === null) return after === null;
  if (after === null)
    return isPart && shownAt(sent.grid, sentRow, column) === shownAt(returned.grid, row, column);
  return before === after || relativeFormula(before, sentRow, column) === relativeFormula(after, row, column);
}
