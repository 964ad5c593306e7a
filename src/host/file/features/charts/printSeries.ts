import type { ChartModel, ChartSeriesModel } from "../../../model/chart.ts";
import type { WorkbookModel } from "../../../model/workbook.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { printElement } from "../block/printElement.ts";
import { printValue } from "./chartElement.ts";
import type { ChartKind } from "./chartKinds.ts";
import { markerWords } from "./markerWords.ts";
import { printCategories, printNumbers, printTexts } from "./printData.ts";
import { printDataLabels } from "./printDataLabels.ts";
import { printLine, printShapeProperties, printSolidFill } from "./printShape.ts";

/** Colours that a theme gives one series after another. */
const accents = 6;

/** Everything a series is printed with. */
export interface SeriesContext {
  readonly chart: ChartModel;
  readonly kind: ChartKind;
  /** Place of the series in the chart, over all kinds. */
  readonly index: number;
  readonly workbook: WorkbookModel;
}

/** Prints a `<c:ser>`; children in the order of the family's schema type (CT_BarSer, CT_LineSer …). */
export function printSeries(series: ChartSeriesModel, context: SeriesContext): string {
  const { kind, index, chart, workbook } = context;
  const { family } = kind;
  const hasBars = family === "bar" || family === "bubble";
  const hasMarkers =
    family === "line" || family === "scatter" || (family === "radar" && kind.radarStyle === "marker");
  const isXy = family === "scatter" || family === "bubble";
  const isSmooth = family === "line" ? false : (kind.isSmooth ?? false);
  const labelled = series.hasDataLabels || chart.dataLabels.visible;
  return printElement("c:ser", {}, [
    printValue("idx", index),
    printValue("order", index),
    printName(series.name, workbook),
    printLooks(series, kind),
    hasBars ? printValue("invertIfNegative", false) : "",
    hasMarkers ? printMarker(series, kind, index) : "",
    ...[...series.pointColors]
      .sort(([one], [other]) => one - other)
      .map(([point, colour]) => printPoint(point, colour, kind)),
    labelled ? printDataLabels(chart.dataLabels, kind) : "",
    isXy ? printXy(series, workbook) : printCategoryData(series, workbook),
    family === "line" || family === "scatter" ? printValue("smooth", isSmooth) : "",
    family === "bubble" ? printBubbleSizes(series, workbook) : "",
  ]);
}

function printName(name: string | null, workbook: WorkbookModel): string {
  if (name === null) {
    return "";
  }
  const content = name.startsWith("=") ? printTexts(name, workbook) : `<c:v>${escapeXml(name)}</c:v>`;
  return `<c:tx>${content}</c:tx>`;
}

/** Lines take their colour from the line, or from the fill where only that was given; everything else is filled. */
function printLooks(series: ChartSeriesModel, kind: ChartKind): string {
  const { fillColor, lineColor, lineWeight } = series;
  const isLine =
    kind.family === "line" ||
    kind.family === "scatter" ||
    (kind.family === "radar" && kind.radarStyle === "marker");
  if (kind.family === "scatter" && kind.hasLines === false) {
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  }
  return isLine
    ? printShapeProperties(printLine(lineColor ?? fillColor, lineWeight))
    : printShapeProperties(
        fillColor === null ? "" : printSolidFill(fillColor),
        printLine(lineColor, lineWeight),
      );
}

/** Points without lines would take their colour from the line: they say it themselves, from the theme's accents. */
function printMarker(series: ChartSeriesModel, kind: ChartKind, index: number): string {
  const own = markerWords.toFile(series.markerStyle ?? "Automatic");
  const symbol = own ?? (kind.hasMarkers === false ? "none" : null);
  const colour = series.fillColor ?? series.lineColor;
  if (symbol === "none") {
    return '<c:marker><c:symbol val="none"/></c:marker>';
  }
  const accent = `<a:solidFill><a:schemeClr val="accent${String((index % accents) + 1)}"/></a:solidFill>`;
  const automatic = kind.hasLines === false ? accent : "";
  const fill = colour === null ? automatic : printSolidFill(colour);
  const looks = fill === "" ? "" : printShapeProperties(fill, `<a:ln>${fill}</a:ln>`);
  const content = (symbol === null ? "" : printValue("symbol", symbol) + printValue("size", 5)) + looks;
  return content === "" ? "" : `<c:marker>${content}</c:marker>`;
}

function printPoint(point: number, colour: string, { family }: ChartKind): string {
  const isFilled = family !== "line" && family !== "scatter" && family !== "radar";
  const looks = isFilled
    ? printShapeProperties(printSolidFill(colour))
    : `<c:marker><c:symbol val="circle"/><c:size val="5"/>${printShapeProperties(printSolidFill(colour))}</c:marker>`;
  const bars = family === "bar" || family === "bubble" ? printValue("invertIfNegative", false) : "";
  return `<c:dPt>${printValue("idx", point)}${bars}${looks}</c:dPt>`;
}

function printCategoryData({ categories, values }: ChartSeriesModel, workbook: WorkbookModel): string {
  const cat = categories === null ? "" : `<c:cat>${printCategories(categories, workbook)}</c:cat>`;
  const val = values === null ? "" : `<c:val>${printNumbers(values, workbook)}</c:val>`;
  return cat + val;
}

function printXy({ xValues, values }: ChartSeriesModel, workbook: WorkbookModel): string {
  const x = xValues === null ? "" : `<c:xVal>${printCategories(xValues, workbook)}</c:xVal>`;
  const y = values === null ? "" : `<c:yVal>${printNumbers(values, workbook)}</c:yVal>`;
  return x + y;
}

function printBubbleSizes({ bubbleSizes }: ChartSeriesModel, workbook: WorkbookModel): string {
  const sizes =
    bubbleSizes === null ? "" : `<c:bubbleSize>${printNumbers(bubbleSizes, workbook)}</c:bubbleSize>`;
  return `${sizes}<c:bubble3D val="0"/>`;
}
