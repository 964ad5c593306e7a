import type { Area, PlannedCell, SheetPlan } from "../../sheet/index.ts";

/** The contents of a tab: one cell of a plan, an R1C1 formula of a fill, or nothing. */
export type TabCell =
  | Exclude<PlannedCell, null>
  | { readonly formulaR1C1: string }
  /** What a formula above or beside it spills: never written, never compared. */
  | { readonly isSpilled: true }
  | null;

/** A tab's contents as rows from A1, and how far they reach. */
export interface TabCells {
  readonly rows: readonly (readonly TabCell[])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Lays blocks, fills and links of a tab over each other; later ones win. */
export function tabCells(plan: SheetPlan): TabCells {
  const extent = tabExtent(plan);
  const rows = Array.from({ length: extent.rowCount }, () =>
    new Array<TabCell>(extent.columnCount).fill(null),
  );
  const put = (row: number, column: number, cell: TabCell): void => {
    const line = rows[row];
    if (line !== undefined) line[column] = cell;
  };
  for (const block of plan.blocks)
    block.cells.forEach((line, r) => line.forEach((cell, c) => put(block.top + r, block.left + c, cell)));
  for (const { area, formulaR1C1, isSpill } of plan.fills) {
    const cell = { formulaR1C1 };
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        put(row, column, isSpill === true ? { isSpilled: true } : cell);
    put(area.top, area.left, cell);
  }
  for (const link of plan.links) put(link.row, link.column, link.text);
  return { rows, ...extent };
}

/** How far a tab's contents reach from A1. */
export function tabExtent(plan: SheetPlan): { readonly rowCount: number; readonly columnCount: number } {
  const areas: Area[] = [
    ...plan.blocks.map((block) => ({
      top: block.top,
      left: block.left,
      bottom: block.top + block.cells.length - 1,
      right: block.left + (block.cells[0]?.length ?? 0) - 1,
    })),
    ...plan.fills.map((fill) => fill.area),
    ...plan.links.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  ];
  return {
    rowCount: areas.reduce((most, area) => Math.max(most, area.bottom + 1), 0),
    columnCount: areas.reduce((most, area) => Math.max(most, area.right + 1), 0),
  };
}
