import type { ChartModel } from "../../../model/chart.ts";
import type { WorkbookModel } from "../../../model/workbook.ts";
import { namespaces } from "../../xml/namespaces.ts";
import { parseXml } from "../../xml/parseXml.ts";
import { printChartShape, printDeletedTitle, printLegend } from "./printChart.ts";
import { printTitle } from "./printChartText.ts";
import { printPlotArea } from "./printPlotArea.ts";

/** Children of CT_Chart in the schema's order. */
const chartOrder = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "showDLblsOverMax",
  "extLst",
];

/** Which pieces of a chart differ from the file. */
export type ChartChanges = Readonly<Record<"title" | "plot" | "legend" | "shape", boolean>>;

/** Puts changed pieces of a chart in place of the old ones; all other text of the part stays. */
export function patchChart(
  text: string,
  path: string,
  chart: ChartModel,
  workbook: WorkbookModel,
  changes: ChartChanges,
): string {
  let xml = text;
  const replace = (local: string, piece: string): void => {
    xml = replaceChild(xml, path, local, declare(piece));
  };
  if (changes.title) {
    replace("title", printTitle(chart.title));
    replace("autoTitleDeleted", printDeletedTitle(chart));
  }
  if (changes.plot) {
    replace("plotArea", printPlotArea(chart, workbook));
  }
  if (changes.legend) {
    replace("legend", printLegend(chart));
  }
  if (changes.shape) {
    xml = replaceShape(xml, path, declare(printChartShape(chart)));
  }
  return xml;
}

/** The file may use other prefixes than `c` and `a`, or none. */
function declare(piece: string): string {
  return piece.replace(
    /^<c:\w+/,
    (tag) => `${tag} xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawingMain}"`,
  );
}

function replaceChild(text: string, path: string, local: string, piece: string): string {
  const parent = parseXml(text, path).child("chart");
  if (parent === undefined) {
    return text;
  }
  const known = parent.child(local);
  if (known !== undefined) {
    return text.slice(0, known.start) + piece + text.slice(known.end);
  }
  const later = parent.children.find((child) => chartOrder.indexOf(child.local) > chartOrder.indexOf(local));
  const at = later?.start ?? parent.innerEnd;
  return text.slice(0, at) + piece + text.slice(at);
}

/** The chart space's own `<spPr>` stands right behind `<chart>`. */
function replaceShape(text: string, path: string, piece: string): string {
  const root = parseXml(text, path);
  const known = root.child("spPr");
  const start = known?.start ?? root.child("chart")?.end ?? root.innerEnd;
  return text.slice(0, start) + piece + text.slice(known?.end ?? start);
}
