import { forEachCell, getCell } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { HostObject, RangeState } from "../states.ts";
import { rangeAt } from "./rangeGeometry.ts";

/** Whether all cells (true), none (false) or some (null) belong to a spilled array. */
export function hasSpill({ sheet, area }: RangeState): boolean | null {
  let spilled = 0;
  forEachCell(sheet, area, (cell) => {
    spilled += cell.array?.kind === "dynamic" || cell.arrayAnchor !== undefined ? 1 : 0;
  });
  return spilled === 0 ? false : spilled === area.rowCount * area.columnCount ? true : null;
}

/** The area that the formula in the range's one cell spills over; null when it does not spill. */
export function spillingRange({ sheet, area }: RangeState, context: HostContext): HostObject | null {
  context.calculatePending();
  const array = getCell(sheet, area.row, area.column)?.array;
  const isOneCell = area.rowCount === 1 && area.columnCount === 1;
  return isOneCell && array?.kind === "dynamic" ? rangeAt({ sheet }, array.area) : null;
}

/** The cell whose formula spills into the range's one cell; null when none does. */
export function spillParent({ sheet, area }: RangeState, context: HostContext): HostObject | null {
  context.calculatePending();
  const cell = getCell(sheet, area.row, area.column);
  const anchor = cell?.arrayAnchor ?? (cell?.array?.kind === "dynamic" ? area : undefined);
  return anchor === undefined
    ? null
    : rangeAt({ sheet }, { row: anchor.row, column: anchor.column, rowCount: 1, columnCount: 1 });
}
