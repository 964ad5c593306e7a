import { relativeFormula } from "../../reader/index.ts";
import { addressOf } from "../../sheet/index.ts";
import type { Shown, Tampering } from "./mergeResult.ts";
import type { StampedTable } from "./partStamp.ts";
import { formulaAt, shownAt, type PlacedTable, type TableShape } from "./tableShape.ts";

/** An entry that differs from what was sent. */
export interface ReturnedEntry {
  /** The cell in the workbook that was sent. */
  readonly row: number;
  readonly column: number;
  readonly at: string;
  readonly value: Shown;
  readonly person: string | null;
}

/** What a returned table gives: its entries, its rows found again, and what was changed beside the entries. */
export interface TableComparison {
  readonly entries: readonly ReturnedEntry[];
  /** Keys of the rows that were found again. */
  readonly rows: readonly string[];
  readonly tampering: readonly Omit<Tampering, "file">[];
}

type Note = (kind: Tampering["kind"], row: number, column: number, sent: Shown, returned: Shown) => void;

/**
 * Compares a returned table with the one that was sent, row by person, column by place.
 *
 * @param part - What the sheet's stamp says stood in it when it went out; null where it carries none.
 */
export function compareTable(
  sent: PlacedTable,
  returned: PlacedTable,
  part: StampedTable | null,
): TableComparison {
  const tampering: Omit<Tampering, "file">[] = [];
  const note: Note = (kind, row, column, before, after) => {
    const at = addressOf(returned.grid.sheetName, { row, column });
    tampering.push({ kind, at, sent: before, returned: after });
  };
  const changedColumns = compareHeaders(sent, returned, note);
  const missing = missingRows(sent.table, returned.table, part);
  const isSame =
    part === null ? sameAsSent(sent, returned, missing.isPart) : sameAsStamped(sent, returned, part);
  for (const row of missing.removed)
    note("row_removed", row, sent.table.left, personAt(sent.table, row), null);
  const entries: ReturnedEntry[] = [];
  const rows: string[] = [];
  for (const [key, back] of returned.table.rows) {
    const original = sent.table.rows.get(key);
    if (original === undefined || part?.people.includes(key) === false) {
      note(back.isRepeat ? "row_duplicated" : "row_added", back.row, returned.table.left, null, back.person);
      continue;
    }
    rows.push(key);
    for (let column = sent.table.left; column <= sent.table.right; column += 1) {
      if (changedColumns.has(column)) continue;
      const [before, after] = [
        shownAt(sent.grid, original.row, column),
        shownAt(returned.grid, back.row, column),
      ];
      const formula = formulaAt(sent.grid, original.row, column);
      if (formula !== null) {
        if (!isSame(original.row, back.row, column))
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

/**
 * Rows that did not come back. Without a stamp, whole departments missing are a part that was split off, not rows taken
 * out.
 */
function missingRows(
  sent: TableShape,
  returned: TableShape,
  part: StampedTable | null,
): { readonly removed: readonly number[]; readonly isPart: boolean } {
  const missing = Array.from(sent.rows).filter(([key]) => !returned.rows.has(key));
  const present = new Set(
    Array.from(sent.rows, ([key, { department }]) => (returned.rows.has(key) ? (department ?? "") : null)),
  );
  const removed = missing.filter(([key, { department }]) =>
    part === null ? present.has(department ?? "") : part.people.includes(key),
  );
  return { removed: removed.map(([, { row }]) => row), isPart: missing.length > removed.length };
}

const personAt = (table: TableShape, row: number): string | null =>
  Array.from(table.rows.values()).find((one) => one.row === row)?.person ?? null;

type SameFormula = (sentRow: number, row: number, column: number) => boolean;

/** The same formula for its row; in a part that was split off, the value of one that pointed outside will do. */
function sameAsSent(sent: PlacedTable, returned: PlacedTable, isPart: boolean): SameFormula {
  return (sentRow, row, column) => {
    const before = formulaAt(sent.grid, sentRow, column);
    const after = formulaAt(returned.grid, row, column);
    if (before === null) return after === null;
    if (after === null)
      return isPart && shownAt(sent.grid, sentRow, column) === shownAt(returned.grid, row, column);
    return (
      before === after || relativeFormula(before, sentRow, column) === relativeFormula(after, row, column)
    );
  };
}

/** Formulas changed when rows were taken out: what counts is what stood in the column when the part went out. */
function sameAsStamped(sent: PlacedTable, { grid }: PlacedTable, { formulas }: StampedTable): SameFormula {
  const known = new Map(formulas);
  return (sentRow, row, column) => {
    const after = formulaAt(grid, row, column);
    // Formulas that read what other departments have went out as values.
    if (after === null) return shownAt(sent.grid, sentRow, column) === shownAt(grid, row, column);
    return known.get(column)?.includes(relativeFormula(after, row, column) ?? after) === true;
  };
}
