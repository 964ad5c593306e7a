import { deleteCell, getCell, type Area } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";
import { intersectAreas } from "../intersectAreas.ts";
import type { RangeState } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { requireWritable } from "./requireWritable.ts";

/**
 * `range.merge`: one cell from many; the first value is kept, the others are lost.
 *
 * @param isAcross - Merges each row by itself.
 */
export function mergeRange({ sheet, area }: RangeState, isAcross: boolean, context: HostContext): void {
  requireWritable(context.workbook, sheet, area);
  if (sheet.tables.some((table) => intersectAreas(table.area, area) !== null)) {
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  }
  const areas = isAcross
    ? Array.from({ length: area.rowCount }, (_, offset) => ({ ...area, row: area.row + offset, rowCount: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => intersectAreas(merge, area) === null);
  for (const merge of areas) {
    if (merge.rowCount * merge.columnCount > 1) {
      sheet.merges.push(merge);
      dropCovered({ sheet, area: merge });
    }
  }
  touchSheet(context, sheet, "merges");
  context.record({ kind: "cells", sheetId: sheet.id, area });
}

/** `range.unmerge`: takes every merge that the range touches apart. */
export function unmergeRange({ sheet, area }: RangeState, context: HostContext): void {
  requireWritable(context.workbook, sheet, area);
  sheet.merges = sheet.merges.filter((merge) => intersectAreas(merge, area) === null);
  touchSheet(context, sheet, "merges");
}

/** Whether a place is covered by a merge: part of it without being its first cell. */
export function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      intersectAreas(merge, { row, column, rowCount: 1, columnCount: 1 }) !== null &&
      (merge.row !== row || merge.column !== column),
  );
}

function dropCovered({ sheet, area }: RangeState): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = getCell(sheet, row, column);
      if (cell !== undefined && (row !== area.row || column !== area.column)) {
        cell.value = null;
        cell.formula = null;
        if (cell.styleId === 0) {
          deleteCell(sheet, row, column);
        }
        sheet.touchedRows.add(row);
        sheet.touched.add("cells");
      }
    }
  }
}
