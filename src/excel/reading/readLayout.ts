import type { Area } from "../../sheet/index.ts";
import type { FoundSheet } from "../ownTabs.ts";

/** Where a sheet's used range stands, what is merged in it and what is hidden; rows and columns from its corner. */
export interface SheetLayout {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly notes: Readonly<Record<string, string>>;
}

const none: SheetLayout = {
  row: 0,
  column: 0,
  rows: 0,
  columns: 0,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: {},
};

const areaPlaces =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Asks for the layout of all sheets at once: one round trip, and another only where something is hidden. */
export async function readLayout(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<readonly SheetLayout[]> {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const merged = knowsMerges() ? used.getMergedAreasOrNullObject() : null;
    merged?.load(areaPlaces);
    return { used, merged };
  });
  await context.sync();
  // Excel answers null where some rows are hidden and some are not: only then the visible parts are asked for.
  const visible = asked.map(({ used }) => {
    if (used.isNullObject || (used.rowHidden as boolean | null) === false) {
      if (used.isNullObject || (used.columnHidden as boolean | null) === false) return null;
    }
    return used.getSpecialCellsOrNullObject("Visible").load(areaPlaces);
  });
  if (visible.some((areas) => areas !== null)) await context.sync();
  return asked.map(({ used, merged }, index) => {
    if (used.isNullObject) return none;
    const corner = { row: used.rowIndex, column: used.columnIndex };
    const seen = visible[index] ?? null;
    return {
      ...corner,
      rows: used.rowCount,
      columns: used.columnCount,
      merges: merged === null || merged.isNullObject ? [] : areasOf(merged, corner),
      hiddenRows: seen === null ? [] : hidden(used.rowCount, areasOf(seen, corner), "top", "bottom"),
      hiddenColumns: seen === null ? [] : hidden(used.columnCount, areasOf(seen, corner), "left", "right"),
      notes: {},
    };
  });
}

/** Merged areas can be asked for since ExcelApi 1.13; before that they are told by their empty cells alone. */
function knowsMerges(): boolean {
  const requirements = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office?.context
    ?.requirements;
  // Without the loader of office.js (in Node) nobody asks; Microsoft's client answers yes there too.
  return requirements?.isSetSupported("ExcelApi", "1.13") ?? true;
}

function areasOf(
  found: Excel.RangeAreas,
  corner: { readonly row: number; readonly column: number },
): readonly Area[] {
  if (found.isNullObject) return [];
  return found.areas.items.map((range) => ({
    top: range.rowIndex - corner.row,
    left: range.columnIndex - corner.column,
    bottom: range.rowIndex - corner.row + range.rowCount - 1,
    right: range.columnIndex - corner.column + range.columnCount - 1,
  }));
}

function hidden(
  count: number,
  visible: readonly Area[],
  from: "top" | "left",
  to: "bottom" | "right",
): readonly number[] {
  const isSeen = new Uint8Array(count);
  for (const area of visible) isSeen.fill(1, Math.max(0, area[from]), area[to] + 1);
  return Array.from(isSeen.keys()).filter((index) => isSeen[index] === 0);
}
