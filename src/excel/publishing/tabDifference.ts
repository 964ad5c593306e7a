import type { SheetPlan } from "../../sheet/index.ts";
import { holds } from "./cellInput.ts";
import type { TabCells } from "./tabCells.ts";

/** A run of cells in one row that must be written. */
export interface CellRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Everything of a tab but its contents; two tabs with the same layout differ in cells only. */
export type TabLayout = Omit<SheetPlan, "id" | "name" | "blocks" | "fills" | "links" | "stamps"> & {
  readonly links: SheetPlan["links"];
};

/** A tab that we know nothing of. */
export const noLayout: TabLayout = {
  ...{ tabColor: null, styles: [], tables: [], merges: [], columnWidths: {}, rowHeights: [] },
  ...{ hiddenColumns: [], freeze: null, conditionalFormats: [], validations: [], links: [], charts: [] },
  ...{ page: null, showsGridlines: true, protection: null },
};

/** The layout of a plan, as it is kept in the workbook to see what differs next time. */
export function tabLayout(plan: SheetPlan): TabLayout {
  const { tabColor, styles, tables, merges, columnWidths, rowHeights, hiddenColumns, freeze } = plan;
  const { conditionalFormats, validations, links, charts, page, showsGridlines, protection } = plan;
  return {
    ...{ tabColor, styles, tables, merges, columnWidths, rowHeights, hiddenColumns, freeze },
    ...{ conditionalFormats, validations, links, charts, page, showsGridlines, protection },
  };
}

/**
 * Which cells differ from the plan?
 *
 * @param found - `range.formulas` of the area from A1 over both the old and the new extent.
 */
export function differingRuns(
  cells: TabCells,
  found: readonly (readonly unknown[])[],
  old: { readonly rowCount: number; readonly columnCount: number },
): readonly CellRun[] {
  const rowCount = Math.max(cells.rowCount, old.rowCount);
  const columnCount = Math.max(cells.columnCount, old.columnCount);
  const runs: { row: number; from: number; to: number }[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const cell = cells.rows[row]?.[column] ?? null;
      if (holds(found[row]?.[column] ?? "", cell, row, column)) continue;
      const last = runs.at(-1);
      if (last?.row === row && last.to === column - 1) last.to = column;
      else runs.push({ row, from: column, to: column });
    }
  }
  return runs;
}

/** The first cell of the user's that the plan would grow over; null where there is none. */
export function grownOver(
  cells: TabCells,
  found: readonly (readonly unknown[])[],
  old: { readonly rowCount: number; readonly columnCount: number },
): { readonly row: number; readonly column: number } | null {
  for (let row = 0; row < cells.rowCount; row += 1)
    for (let column = 0; column < cells.columnCount; column += 1) {
      const isOld = row < old.rowCount && column < old.columnCount;
      if (!isOld && (found[row]?.[column] ?? "") !== "") return { row, column };
    }
  return null;
}
