import type { Grid } from "../../sheet/index.ts";
import type { PartStamp, StampedTable } from "./partStamp.ts";
import { personIn, type PlacedTable, type TableRow } from "./tableShape.ts";

/**
 * The tables of a returned part by what its stamp says, for sheets with too little left on them to be recognised: the
 * headings where they stood, people wherever they stand now.
 *
 * @param sent - The tables of the same sheet as it was sent; they know which columns take entries.
 */
export function stampedTables(
  grid: Grid,
  { tables }: PartStamp,
  sent: readonly PlacedTable[],
): readonly PlacedTable[] {
  return tables.map((stamped, position): PlacedTable => {
    const { headerRows, left, right, idColumn, nameColumn } = stamped;
    const rows = rowsOf(grid, stamped);
    const lastRow = Math.max(...headerRows, ...Array.from(rows.values(), ({ row }) => row));
    const entries = sent[position]?.table.entries ?? new Set<number>();
    return { grid, table: { headerRows, lastRow, left, right, idColumn, nameColumn, rows, entries } };
  });
}

function rowsOf(
  grid: Grid,
  { headerRows, idColumn, nameColumn, people }: StampedTable,
): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  const turns = new Map<string, number>();
  const first = Math.max(grid.origin.row, ...headerRows.map((row) => row + 1));
  for (let row = first; row < grid.origin.row + grid.values.length; row += 1) {
    const found = personIn(grid, row, idColumn, nameColumn);
    // What stands below the people is none of them.
    if (found === null || !people.includes(found.key)) continue;
    const turn = (turns.get(found.key) ?? 0) + 1;
    turns.set(found.key, turn);
    const key = turn === 1 ? found.key : `${found.key}#${String(turn)}`;
    rows.set(key, { row, person: found.person, department: null, isRepeat: turn > 1 });
  }
  return rows;
}
