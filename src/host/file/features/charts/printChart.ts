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

/** Says whether Excel may make up a title of its own. */
export function printDeletedTitle({ title }: ChartModel): string {
  return `<c:autoTitleDeleted val="${title.visible ? "0" : "1"}"/>`;
}

/** The legend; "" when it is not shown. */
export function printLegend({ legend }: ChartModel): string {
  const position = legendPositions.toFile(legend.position) ?? "b";
  return legend.visible
    ? `<c:legend><c:legendPos val="${position}"/><c:overlay val="${legend.overlay ? "1" : "0"}"/></c:legend>`
    : "";
}

/** Background and border of the whole chart. */
export function printChartShape({ fillColor }: ChartModel): string {
  return printShapeProperties(printSolidFill(fillColor ?? "#FFFFFF"), printLine("#D9D9D9", 0.75));
}

/** Prints a whole chart part; children in the order of CT_ChartSpace and CT_Chart. */
export function printChart(chart: ChartModel, workbook: WorkbookModel): string {
  const plotArea = printPlotArea(chart, workbook);
  const isOldStyle = chart.style !== null && chart.style >= 1 && chart.style <= lastOldStyle;
  const style = isOldStyle ? `<c:style val="${String(chart.style)}"/>` : "";
  const inner = `${printTitle(chart.title)}${printDeletedTitle(chart)}${plotArea}${printLegend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  return `${xmlDeclaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawingMain}" xmlns:r="${namespaces.relationships}"><c:date1904 val="${workbook.date1904 ? "1" : "0"}"/><c:roundedCorners val="0"/>${style}<c:chart>${inner}</c:chart>${printChartShape(chart)}</c:chartSpace>`;
}
