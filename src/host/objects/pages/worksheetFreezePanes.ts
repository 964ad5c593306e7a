import { maxColumns, maxRows, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument, itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { hostObject, type HostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";

/** `sheet.freezePanes`. The state is the sheet; a freeze of rows and columns replaces what was frozen before. */
export const worksheetFreezePanes = defineObject("WorksheetFreezePanes", {
  methods: {
    freezeRows: (sheet, args, context) => {
      freeze(context, sheet, count(args.optionalNumber(0), maxRows), 0);
    },
    freezeColumns: (sheet, args, context) => {
      freeze(context, sheet, 0, count(args.optionalNumber(0), maxColumns));
    },
    /** Freezes the range and all that lies above and left of it; whole rows freeze no columns. */
    freezeAt: (sheet, args, context) => {
      const range = rangeArgument(args, 0, context, sheet);
      if (range.sheet !== sheet) {
        throw invalidArgument();
      }
      const { row, column, rowCount, columnCount } = range.area;
      const rows = rowCount === maxRows ? 0 : row + rowCount;
      freeze(context, sheet, rows, columnCount === maxColumns ? 0 : column + columnCount);
    },
    unfreeze: (sheet, _args, context) => {
      sheet.freeze = null;
      touchSheet(context, sheet, "views");
    },
    getLocation: (sheet) => {
      const location = frozenRange(sheet);
      if (location === null) {
        throw itemNotFound();
      }
      return location;
    },
    getLocationOrNullObject: (sheet) => frozenRange(sheet),
  },
});

/** Office.js leaves the count out for one row or column. */
function count(value = 1, limit: number): number {
  if (!Number.isInteger(value) || value < 1 || value >= limit) {
    throw invalidArgument();
  }
  return value;
}

function freeze(context: HostContext, sheet: SheetModel, rows: number, columns: number): void {
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  touchSheet(context, sheet, "views");
}

/** The cells that stay in view; whole rows or columns where only one direction is frozen. */
function frozenRange(sheet: SheetModel): HostObject | null {
  if (sheet.freeze === null) {
    return null;
  }
  const { rows, columns } = sheet.freeze;
  const area = {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? maxRows : rows,
    columnCount: columns === 0 ? maxColumns : columns,
  };
  return hostObject("Range", { sheet, area });
}
