import {
  createId,
  type ChartAxisModel,
  type ChartModel,
  type ChartTypeName,
  type SheetModel,
  type WorkbookModel,
} from "../../model/index.ts";
import type { RangeState } from "../states.ts";
import { readSeries } from "./readSeries.ts";

/** 5 by 3 inches, as Excel makes a new chart; where it lands depends on the window there, here it is fixed. */
const place = { left: 180, top: 72, width: 360, height: 216 };

/**
 * Makes a chart as Excel does: one series takes its title from the series and shows no legend, except for pies;
 * several have a placeholder title and a legend at the bottom.
 */
export function createChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  type: ChartTypeName,
  source: RangeState,
  plotBy: "Auto" | "Columns" | "Rows",
): ChartModel {
  const read = readSeries(source, type, plotBy);
  const isRound = type === "Pie" || type === "Doughnut";
  const isSingle = read.series.length === 1;
  return {
    id: createId(workbook),
    name: nextName(sheet),
    type,
    title: { text: isSingle ? (read.names[0] ?? "Chart Title") : "Chart Title", visible: true },
    series: read.series,
    categoryAxis: axis(false),
    valueAxis: axis(true),
    legend: { visible: isRound || !isSingle, position: "Bottom", overlay: false },
    dataLabels: {
      visible: false,
      showValue: true,
      showCategoryName: false,
      showSeriesName: false,
      showPercentage: false,
      position: null,
      numberFormat: null,
    },
    ...place,
    plotBy: read.plotBy,
    style: null,
    fillColor: null,
    altText: { title: "", description: "" },
    isTouched: true,
  };
}

function axis(majorGridlines: boolean): ChartAxisModel {
  return {
    title: { text: "Axis Title", visible: false },
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    majorGridlines,
    reversed: false,
  };
}

function nextName({ charts }: SheetModel): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${String(number)}`)) {
    number += 1;
  }
  return `Chart ${String(number)}`;
}
