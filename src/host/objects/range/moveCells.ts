import { shiftCells } from "../../formula/shiftCells.ts";
import { shiftArea, shiftOf, type Shift } from "../../formula/shiftReference.ts";
import { forEachCell, maxColumns, maxRows, setCell, usedArea, type Area } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { hostObject, type HostObject, type RangeState } from "../states.ts";
import { requireWritable } from "./requireWritable.ts";

/** `range.insert`: pushes cells down or right; answers the range of the new, empty cells. */
export function insertCells(
  range: RangeState,
  direction: "Down" | "Right",
  context: HostContext,
): HostObject {
  const { sheet, area } = range;
  const lines = linesOf(range, direction === "Down" ? "rows" : "columns");
  requireShiftAllowed(range, "insert", lines, context);
  const used = usedArea(sheet);
  const isFull =
    used !== null &&
    (lines === "rows"
      ? used.row + used.rowCount + area.rowCount > maxRows
      : used.column + used.columnCount + area.columnCount > maxColumns);
  if (isFull) {
    throw new HostError("InsertDeleteConflict", "The operation would push cells off the sheet.");
  }
  const place: RangeState = { sheet, area };
  shift(place, "insert", lines, context);
  takeLooksFromBefore(place, lines);
  return hostObject("Range", { sheet, area: place.area });
}

/** `range.delete`: takes cells out and closes the gap from below or from the right. */
export function deleteCells(range: RangeState, direction: "Up" | "Left", context: HostContext): void {
  const lines = linesOf(range, direction === "Up" ? "rows" : "columns");
  requireShiftAllowed(range, "delete", lines, context);
  shift(range, "delete", lines, context);
}

/** New cells look like those above them, or left of them. */
function takeLooksFromBefore({ sheet, area }: RangeState, lines: Shift["lines"]): void {
  const before: Area =
    lines === "rows"
      ? { ...area, row: area.row - 1, rowCount: 1 }
      : { ...area, column: area.column - 1, columnCount: 1 };
  if (before.row < 0 || before.column < 0) {
    return;
  }
  forEachCell(sheet, before, ({ styleId }, row, column) => {
    const count = styleId === 0 ? 0 : lines === "rows" ? area.rowCount : area.columnCount;
    for (let offset = 1; offset <= count; offset += 1) {
      const [down, right] = lines === "rows" ? [offset, 0] : [0, offset];
      setCell(sheet, row + down, column + right, { styleId });
    }
  });
}

/** Whole rows can only move as rows, whole columns as columns, whatever direction was said. */
function linesOf({ area }: RangeState, asked: Shift["lines"]): Shift["lines"] {
  if (area.columnCount === maxColumns) {
    return "rows";
  }
  return area.rowCount === maxRows ? "columns" : asked;
}

function shift(range: RangeState, kind: Shift["kind"], lines: Shift["lines"], context: HostContext): void {
  const { sheet, area } = range;
  const change = shiftOf(kind, lines, area);
  shiftCells(context.workbook, sheet, change);
  for (const kept of context.references.objects()) {
    if (kept.type === "Range") {
      const state = kept.state as RangeState;
      if (state.sheet === sheet) {
        state.area = shiftArea(state.area, change) ?? state.area;
      }
    }
  }
  const isWhole = area.columnCount === maxColumns || area.rowCount === maxRows;
  const name = isWhole ? (lines === "rows" ? "Row" : "Column") : "Cell";
  context.record({
    kind: "structure",
    sheetId: sheet.id,
    area,
    change: `${name}${kind === "insert" ? "Inserted" : "Deleted"}`,
  });
}

function requireShiftAllowed(
  range: RangeState,
  kind: Shift["kind"],
  lines: Shift["lines"],
  context: HostContext,
): void {
  const { sheet, area } = range;
  const options = sheet.protection?.options;
  if (options !== undefined) {
    const isWhole = lines === "rows" ? area.columnCount === maxColumns : area.rowCount === maxRows;
    const permission = {
      insert: { rows: options.allowInsertRows, columns: options.allowInsertColumns },
      delete: { rows: options.allowDeleteRows, columns: options.allowDeleteColumns },
    }[kind][lines];
    if (!isWhole || !permission) {
      throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    }
    if (kind === "delete") {
      requireWritable(context.workbook, sheet, area);
    }
  }
  const band = shiftOf(kind, lines, area);
  const cut = [...sheet.tables, ...sheet.merges.map((merge) => ({ area: merge }))].some((object) =>
    isCutByBand(object.area, band),
  );
  if (cut) {
    throw new HostError("InsertDeleteConflict", "The operation would cut a table or merged cells in two.");
  }
}

/** Whether an area lies behind the shift and sticks out of its band, so that only a part of it would move. */
function isCutByBand(area: RangeState["area"], shiftBand: Shift): boolean {
  const behind =
    shiftBand.lines === "rows"
      ? {
          row: shiftBand.start,
          column: shiftBand.bandStart,
          rowCount: maxRows,
          columnCount: shiftBand.bandCount,
        }
      : {
          row: shiftBand.bandStart,
          column: shiftBand.start,
          rowCount: shiftBand.bandCount,
          columnCount: maxColumns,
        };
  const across = shiftBand.lines === "rows" ? [area.column, area.columnCount] : [area.row, area.rowCount];
  const [first = 0, count = 0] = across;
  const isInside = first >= shiftBand.bandStart && first + count <= shiftBand.bandStart + shiftBand.bandCount;
  return !isInside && intersectAreas(area, behind) !== null;
}
