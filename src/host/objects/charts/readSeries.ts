import {
  getCell,
  type Area,
  type ChartSeriesModel,
  type ChartTypeName,
  type SheetModel,
} from "../../model/index.ts";
import { printReference } from "../names/printReference.ts";
import type { RangeState } from "../states.ts";
import { createSeries } from "./createSeries.ts";

/** The series that Excel sees in a range. */
export interface SourceSeries {
  readonly series: ChartSeriesModel[];
  /** Texts of the name cells; undefined for a series without one. */
  readonly names: readonly (string | undefined)[];
  readonly plotBy: "Rows" | "Columns";
}

/**
 * Reads series, their names and categories out of a range as Excel does.
 *
 * Without being told, the longer side runs along the categories. A first row or column of texts, or one beside an
 * empty corner, holds names or categories. Scatter and bubble charts take the first column as x values.
 */
export function readSeries(
  { sheet, area }: RangeState,
  type: ChartTypeName,
  asked: "Auto" | "Columns" | "Rows",
): SourceSeries {
  const plotBy = asked === "Auto" ? (area.rowCount >= area.columnCount ? "Columns" : "Rows") : asked;
  const isScatter = type.startsWith("XYScatter") || type === "Bubble";
  const head = labels(sheet, area);
  const hasNames = plotBy === "Columns" ? head.row : head.column;
  const lanes = plotBy === "Columns" ? area.columnCount : area.rowCount;
  const hasCategories = (plotBy === "Columns" ? head.column : head.row) || (isScatter && lanes > 1);
  const body = (lane: number): Area => cut(area, plotBy, lane, hasNames);
  const categories = hasCategories ? printReference(sheet, body(0)) : null;
  const step = type === "Bubble" ? 2 : 1;
  const first = hasCategories ? 1 : 0;
  const last = type === "Pie" ? first + 1 : lanes;
  const series: ChartSeriesModel[] = [];
  const names: (string | undefined)[] = [];
  for (let lane = first; lane < last; lane += step) {
    const label = hasNames ? labelCell(area, plotBy, lane) : null;
    const value = label === null ? null : getCell(sheet, label.row, label.column)?.value;
    names.push(typeof value === "string" || typeof value === "number" ? String(value) : undefined);
    series.push({
      ...createSeries(label === null ? null : `=${printReference(sheet, label)}`),
      values: printReference(sheet, body(lane)),
      categories: isScatter ? null : categories,
      xValues: isScatter ? categories : null,
      bubbleSizes: step === 2 && lane + 1 < lanes ? printReference(sheet, body(lane + 1)) : null,
    });
  }
  return { series, names, plotBy };
}

/** Whether the first row, and the first column, hold labels. */
function labels(sheet: SheetModel, area: Area): { row: boolean; column: boolean } {
  const isLabel = (row: number, column: number): boolean =>
    typeof getCell(sheet, area.row + row, area.column + column)?.value === "string";
  const corner = getCell(sheet, area.row, area.column)?.value ?? null;
  const isEmptyCorner = (corner === null || corner === "") && area.rowCount > 1 && area.columnCount > 1;
  const across = Array.from({ length: area.columnCount }, (_, index) => index).slice(1);
  const down = Array.from({ length: area.rowCount }, (_, index) => index).slice(1);
  const row =
    isEmptyCorner || (across.length === 0 ? isLabel(0, 0) : across.some((index) => isLabel(0, index)));
  const column =
    isEmptyCorner || (down.length === 0 ? isLabel(0, 0) : down.some((index) => isLabel(index, 0)));
  return { row: row && area.rowCount > 1, column: column && area.columnCount > 1 };
}

function cut(area: Area, plotBy: "Rows" | "Columns", lane: number, hasNames: boolean): Area {
  const skip = hasNames ? 1 : 0;
  return plotBy === "Columns"
    ? {
        row: area.row + skip,
        column: area.column + lane,
        rowCount: area.rowCount - skip,
        columnCount: 1,
      }
    : {
        row: area.row + lane,
        column: area.column + skip,
        rowCount: 1,
        columnCount: area.columnCount - skip,
      };
}

function labelCell(area: Area, plotBy: "Rows" | "Columns", lane: number): Area {
  return plotBy === "Columns"
    ? { row: area.row, column: area.column + lane, rowCount: 1, columnCount: 1 }
    : { row: area.row + lane, column: area.column, rowCount: 1, columnCount: 1 };
}
