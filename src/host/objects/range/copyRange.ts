import { shiftFormula } from "../../formula/shiftFormula.ts";
import { getCell, maxColumns, maxRows, usedArea, type Area, type CellModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { setCell } from "../../model/index.ts";
import { requireFormattable } from "../format/requireFormattable.ts";
import { styleIdAt } from "../format/styles.ts";
import type { RangeState } from "../states.ts";
import { rangeAt } from "./rangeGeometry.ts";
import { requireWritable } from "./requireWritable.ts";
import { writeCell } from "./writeCell.ts";

/** `Excel.RangeCopyType` without "Link", which is not built. */
export const copyTypes = ["All", "Formulas", "Values", "Formats"] as const;

export interface CopyOptions {
  readonly type: (typeof copyTypes)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * `range.copyFrom`: fills the range with a copy of the source, repeated when the range is a multiple of its size, else
 * once from its first cell. Relative references in formulas move along.
 */
export function copyRange(
  target: RangeState,
  source: RangeState,
  options: CopyOptions,
  context: HostContext,
): void {
  context.calculatePending();
  const from = bounded(source);
  const height = options.transpose ? from.columnCount : from.rowCount;
  const width = options.transpose ? from.rowCount : from.columnCount;
  const into = tiled(target.area, height, width);
  rangeAt(target, into);
  if (options.type !== "Formats") {
    requireWritable(context.workbook, target.sheet, into);
  }
  if (options.type === "All" || options.type === "Formats") {
    requireFormattable(target.sheet);
  }
  const copies = snapshot(source, from);
  for (let row = 0; row < into.rowCount; row += 1) {
    for (let column = 0; column < into.columnCount; column += 1) {
      const [down, right] = [row % height, column % width];
      const copy = copies[options.transpose ? right : down]?.[options.transpose ? down : right];
      if (copy !== undefined) {
        paste(target, into.row + row, into.column + column, copy, options, context);
      }
    }
  }
  context.record({ kind: "cells", sheetId: target.sheet.id, area: into });
}

interface Copy {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel | undefined;
  readonly styleId: number;
}

/** Taken before anything is written, so that overlapping ranges copy right. */
function snapshot({ sheet }: RangeState, from: Area): Copy[][] {
  return Array.from({ length: from.rowCount }, (_, down) =>
    Array.from({ length: from.columnCount }, (_unused, right) => {
      const [row, column] = [from.row + down, from.column + right];
      const cell = getCell(sheet, row, column);
      return {
        row,
        column,
        cell: cell === undefined ? undefined : { ...cell },
        styleId: styleIdAt(sheet, row, column),
      };
    }),
  );
}

/** Whole rows and columns are copied as far as anything is used. */
function bounded({ sheet, area }: RangeState): Area {
  const isWhole = area.rowCount === maxRows || area.columnCount === maxColumns;
  const used = usedArea(sheet);
  return isWhole
    ? {
        ...area,
        rowCount: Math.min(area.rowCount, Math.max(1, (used?.row ?? 0) + (used?.rowCount ?? 1) - area.row)),
        columnCount: Math.min(
          area.columnCount,
          Math.max(1, (used?.column ?? 0) + (used?.columnCount ?? 1) - area.column),
        ),
      }
    : area;
}

function tiled(area: Area, height: number, width: number): Area {
  const fits = area.rowCount % height === 0 && area.columnCount % width === 0;
  const isWhole = area.rowCount === maxRows || area.columnCount === maxColumns;
  return fits && !isWhole ? area : { ...area, rowCount: height, columnCount: width };
}

function paste(
  { sheet }: RangeState,
  row: number,
  column: number,
  copy: Copy,
  { type, skipBlanks }: CopyOptions,
  context: HostContext,
): void {
  const value = copy.cell?.value ?? null;
  const formula = copy.cell?.formula ?? null;
  if (skipBlanks && value === null && formula === null) {
    return;
  }
  if (type !== "Formats") {
    const moved = formula === null || type === "Values" ? null : shiftFormula(formula, copy, { row, column });
    writeCell(context, sheet, row, column, {
      value: moved === null ? value : null,
      formula: moved,
      quotePrefix: context.workbook.styles[copy.styleId]?.quotePrefix ?? false,
    });
  }
  if (type === "All" || type === "Formats") {
    if (copy.styleId !== styleIdAt(sheet, row, column)) {
      setCell(sheet, row, column, { styleId: copy.styleId });
    }
  }
}
