import { maxColumns, maxRows, usedArea, type Area } from "../../model/index.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import { invalidArgument, itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { rangeArgument } from "../rangeArgument.ts";
import type { HostObject, RangeState } from "../states.ts";
import { boundingArea, entire, rangeAt } from "./rangeGeometry.ts";
import { spillingRange, spillParent } from "./spills.ts";
import { surroundingArea } from "./surroundingArea.ts";

/** Ways from one range to another. */
export const rangeNavigation = defineObject("Range", {
  methods: {
    getCell: (range, args) =>
      rangeAt(range, {
        row: range.area.row + args.number(0),
        column: range.area.column + args.number(1),
        rowCount: 1,
        columnCount: 1,
      }),
    getRow: (range, args) => {
      const row = within(args.number(0), range.area.rowCount);
      return rangeAt(range, { ...range.area, row: range.area.row + row, rowCount: 1 });
    },
    getColumn: (range, args) => {
      const column = within(args.number(0), range.area.columnCount);
      return rangeAt(range, { ...range.area, column: range.area.column + column, columnCount: 1 });
    },
    getOffsetRange: (range, args) =>
      rangeAt(range, {
        ...range.area,
        row: range.area.row + args.number(0),
        column: range.area.column + args.number(1),
      }),
    getResizedRange: (range, args) =>
      rangeAt(range, {
        ...range.area,
        rowCount: range.area.rowCount + args.number(0),
        columnCount: range.area.columnCount + args.number(1),
      }),
    getAbsoluteResizedRange: (range, args) =>
      rangeAt(range, { ...range.area, rowCount: args.number(0), columnCount: args.number(1) }),
    getRowsBelow: (range, args) => rangeAt(range, beside(range.area, "rows", count(args))),
    getRowsAbove: (range, args) => rangeAt(range, beside(range.area, "rows", -count(args))),
    getColumnsAfter: (range, args) => rangeAt(range, beside(range.area, "columns", count(args))),
    getColumnsBefore: (range, args) => rangeAt(range, beside(range.area, "columns", -count(args))),
    getLastCell: (range) =>
      rangeAt(range, {
        row: range.area.row + range.area.rowCount - 1,
        column: range.area.column + range.area.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      }),
    getLastRow: (range) =>
      rangeAt(range, { ...range.area, row: range.area.row + range.area.rowCount - 1, rowCount: 1 }),
    getLastColumn: (range) =>
      rangeAt(range, {
        ...range.area,
        column: range.area.column + range.area.columnCount - 1,
        columnCount: 1,
      }),
    getEntireRow: (range) => rangeAt(range, entire(range.area, "rows")),
    getEntireColumn: (range) => rangeAt(range, entire(range.area, "columns")),
    getBoundingRect: (range, args, context) => {
      const other = sameSheet(range, rangeArgument(args, 0, context, range.sheet));
      return rangeAt(range, boundingArea(range.area, other.area));
    },
    getIntersection: (range, args, context) =>
      intersection(range, rangeArgument(args, 0, context, range.sheet)) ?? missing(),
    getIntersectionOrNullObject: (range, args, context) =>
      intersection(range, rangeArgument(args, 0, context, range.sheet)),
    getUsedRange: (range, args, context) => {
      context.calculatePending();
      return used(range, args) ?? missing();
    },
    getUsedRangeOrNullObject: (range, args, context) => {
      context.calculatePending();
      return used(range, args);
    },
    getSurroundingRegion: (range, _args, context) => {
      context.calculatePending();
      return rangeAt(range, surroundingArea(range.sheet, range.area));
    },
    getSpillingToRange: (range, _args, context) => spillingRange(range, context) ?? missing(),
    getSpillingToRangeOrNullObject: (range, _args, context) => spillingRange(range, context),
    getSpillParent: (range, _args, context) => spillParent(range, context) ?? missing(),
    getSpillParentOrNullObject: (range, _args, context) => spillParent(range, context),
    /** Asked by office.js before it writes a large array in pieces. */
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== area.rowCount || args.number(1) !== area.columnCount) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size of the range.",
        );
      }
    },
  },
});

function within(index: number, size: number): number {
  if (index < 0 || index >= size) {
    throw invalidArgument();
  }
  return index;
}

/** One by default; negative counts go the other way. */
function count(args: Arguments): number {
  return args.optionalNumber(0) ?? 1;
}

/** The lines that follow an area (positive count) or come before it (negative). */
function beside(area: Area, lines: "rows" | "columns", lineCount: number): Area {
  const start = lines === "rows" ? area.row : area.column;
  const size = lines === "rows" ? area.rowCount : area.columnCount;
  const first = lineCount > 0 ? start + size : start + lineCount;
  return lines === "rows"
    ? { ...area, row: first, rowCount: Math.abs(lineCount) }
    : { ...area, column: first, columnCount: Math.abs(lineCount) };
}

function sameSheet(range: RangeState, other: RangeState): RangeState {
  if (range.sheet !== other.sheet) {
    throw invalidArgument();
  }
  return other;
}

function intersection(range: RangeState, other: RangeState): HostObject | null {
  const area = intersectAreas(range.area, sameSheet(range, other).area);
  return area === null ? null : rangeAt(range, area);
}

function used(range: RangeState, args: Arguments): HostObject | null {
  const isWholeSheet = range.area.rowCount === maxRows && range.area.columnCount === maxColumns;
  const area = usedArea(range.sheet, args.boolean(0, false), isWholeSheet ? null : range.area);
  return area === null ? null : rangeAt(range, area);
}

function missing(): never {
  throw itemNotFound();
}
