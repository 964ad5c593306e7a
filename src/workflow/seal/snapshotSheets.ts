import type { CellValue, Grid, Progress, Workbook } from "../../sheet/index.ts";
import type { SealedCell, SealedSheet } from "./sealRecord.ts";

/** Every cell that holds something, on the user's sheets and on ours. */
export async function snapshotSheets(
  workbook: Pick<Workbook, "listSheets" | "readGrids">,
  progress: Progress,
): Promise<readonly SealedSheet[]> {
  const listed = await workbook.listSheets();
  const own = new Set(listed.filter(({ ownId }) => ownId !== null).map(({ name }) => name));
  const { grids } = await workbook.readGrids(
    listed.map(({ name }) => name),
    progress,
  );
  return grids.map((grid) => snapshotOf(grid, own.has(grid.sheetName)));
}

/** One sheet as it is sealed. */
export function snapshotOf(grid: Grid, isOwn: boolean): SealedSheet {
  const rows: SealedSheet["rows"] = [];
  grid.values.forEach((line, r) => {
    const cells: [number, SealedCell][] = [];
    line.forEach((value, c) => {
      const sealed = cellOf(value, grid.formulas?.[r]?.[c] ?? null);
      if (sealed !== null) cells.push([grid.origin.column + c, sealed]);
    });
    if (cells.length > 0) rows.push([grid.origin.row + r, cells]);
  });
  return { name: grid.sheetName, isOwn, rows };
}

function cellOf(value: CellValue, formula: string | null): SealedCell | null {
  const shown = typeof value === "object" ? (value?.fault ?? null) : value === "" ? null : value;
  return formula === null ? shown : { formula, value: shown };
}
