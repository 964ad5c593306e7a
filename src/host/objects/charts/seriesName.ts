import { getCell, parseReference, type WorkbookModel } from "../../model/index.ts";
import type { ChartSeriesState } from "../featureStates.ts";
import { findSheet } from "../findSheet.ts";
import { wireValue } from "../range/rangeContent.ts";

/** The name a legend shows: a literal, the text of the cell it refers to, or "Series1" after its place. */
export function seriesName(workbook: WorkbookModel, { chart, series }: ChartSeriesState): string {
  if (series.name === null) {
    return `Series${String(chart.series.indexOf(series) + 1)}`;
  }
  if (!series.name.startsWith("=")) {
    return series.name;
  }
  const reference = parseReference(series.name.slice(1));
  const sheet = findSheet(workbook, reference?.sheetName ?? "");
  if (reference === undefined || sheet === undefined) {
    return "#REF!";
  }
  return String(wireValue(getCell(sheet, reference.area.row, reference.area.column)?.value ?? null));
}
