import { maxColumns, maxRows, usedArea, type Area, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { deleteCells, insertCells } from "../range/moveCells.ts";

/**
 * Inserts a block of empty cells, or deletes one: what stands behind it in the same rows or columns moves.
 *
 * Where nothing stands behind, an insertion has nothing to do.
 */
export function shiftBlock(
  context: HostContext,
  sheet: SheetModel,
  kind: "insert" | "delete",
  lines: "rows" | "columns",
  block: Area,
): void {
  const isRows = lines === "rows";
  if (kind === "delete") {
    deleteCells({ sheet, area: block }, isRows ? "Up" : "Left", context);
    return;
  }
  const behind: Area = isRows
    ? { ...block, rowCount: maxRows - block.row }
    : { ...block, columnCount: maxColumns - block.column };
  if (usedArea(sheet, false, behind) !== null) {
    insertCells({ sheet, area: block }, isRows ? "Down" : "Right", context);
  }
}
