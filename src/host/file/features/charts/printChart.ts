import type { ChartModel } from "../../../model/chart.ts";
import type { WorkbookModel } from "../../../model/workbook.ts";
import { namespaces, xmlDeclaration } from "../../xml/namespaces.ts";
import { wordPairs } from "../block/wordPairs.ts";
import { printTitle } from "./printChartText.ts";
import { printPlotArea } from "./printPlotArea.ts";
import { printLine, printShapeProperties, printSolidFill } from "./printShape.ts";

/** "Custom" is a legend somebody dragged; its place is lost, its side is kept. */
export const legendPositions = wordPairs({
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
  Custom: "r",
});

/** ST_Style knows the styles of Excel 2007; those from 201 on are parts of their own that nobody needs. */
const lastOldStyle = 48;

/** The pieces of a chart part that are written on their own. */
export interface ChartPieces {
  readonly title: string;
  readonly autoTitleDeleted: string;
  readonly plotArea: string;
  readonly legend: string;
  readonly shape: string;
}

/** Prints the pieces of a chart; "" for one the chart does not have. */
export function printChartPieces(chart: ChartModel, workbook: WorkbookModel): ChartPieces {
  const { legend } = chart;
  return {
    title: printTitle(chart.title),
    autoTitleDeleted: `<c:autoTitleDeleted val="${chart.title.visible ? "0" : "1"}"/>`,
    plotArea: printPlotArea(chart, workbook),
    legend: legend.visible
      ? `<c:legend><c:legendPos val="${legendPositions.toFile(legend.position) ?? "b"}"/><c:overlay val="${legend.overlay ? "1" : "0"}"/></c:legend>`
      : "",
    shape: printShapeProperties(printSolidFill(chart.fillColor ?? "#FFFFFF"), printLine("#D9D9D9", 0.75)),
  };
}

/** Prints a whole chart part; children in the order of CT_ChartSpace and CT_Chart. */
export function printChart(chart: ChartModel, workbook: WorkbookModel): string {
  const { title, autoTitleDeleted, plotArea, legend, shape } = printChartPieces(chart, workbook);
  const isOldStyle = chart.style !== null && chart.style >= 1 && chart.style <= lastOldStyle;
  const style = isOldStyle ? `<c:style val="${String(chart.style)}"/>` : "";
  const inner = `${title}${autoTitleDeleted}${plotArea}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  return `${xmlDeclaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawingMain}" xmlns:r="${namespaces.relationships}"><c:date1904 val="${workbook.date1904 ? "1" : "0"}"/><c:roundedCorners val="0"/>${style}<c:chart>${inner}</c:chart>${shape}</c:chartSpace>`;
}
