import type { ReadReport } from "../../reader/index.ts";
import type { Grid, WorkbookGrids } from "../../sheet/index.ts";
import { tableShape, type PlacedTable } from "./tableShape.ts";

/** A sheet with the tables on it. */
export interface SheetShape {
  /** The first of its grids: sheets whose entries lie far apart have several. */
  readonly grid: Grid;
  readonly tables: readonly PlacedTable[];
}

/** The sheets of a workbook by name, blanks around it aside. */
export function sheetShapes(
  { grids }: WorkbookGrids,
  { tables }: Pick<ReadReport, "tables">,
): ReadonlyMap<string, SheetShape> {
  const shapes = new Map<string, SheetShape>();
  for (const grid of grids) {
    const name = grid.sheetName.trim();
    const known = shapes.get(name);
    const found = tables
      .filter(({ sheet, range }) => sheet === grid.sheetName && isOn(grid, range))
      .map((table): PlacedTable => ({ grid, table: tableShape(grid, table) }));
    shapes.set(name, { grid: known?.grid ?? grid, tables: [...(known?.tables ?? []), ...found] });
  }
  return shapes;
}

/** Does the table begin on this grid? */
function isOn({ origin, values }: Grid, range: string): boolean {
  const top = Number(/\d+/u.exec(range)?.[0] ?? 1) - 1;
  return top >= origin.row && top < origin.row + Math.max(1, values.length);
}
