import type { ChartModel } from "../../../model/chart.ts";
import { createId } from "../../../model/createId.ts";
import type { SheetFeature, SheetReadContext, SheetWriteContext } from "../../feature.ts";
import { namespaces, xmlDeclaration } from "../../xml/namespaces.ts";
import { parseXml } from "../../xml/parseXml.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { isTouched } from "../block/isTouched.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";
import { chartFingerprints } from "../charts/chartFingerprints.ts";
import { type ChartSource, isChartSource } from "../charts/chartSource.ts";
import { readChart } from "../charts/readChart.ts";
import { moveFrame, printFrame, readFrame } from "./chartFrame.ts";
import { writeChartPart } from "./writeChartPart.ts";

/** Charts of a sheet: a frame in its drawing, a part for each. Pictures and shapes in the drawing stay as they are. */
export const chartFeature: SheetFeature = { name: "charts", read: readCharts, write: writeCharts };

function readCharts(context: SheetReadContext): void {
  const { worksheet, sheet, sheetPath, workbook, styles, package: parts } = context;
  const drawing = parts.target(sheetPath, worksheet.block("drawing")?.relationshipId);
  if (drawing === undefined || !parts.has(drawing)) {
    return;
  }
  sheet.charts = findFrames(parts.readXml(drawing)).flatMap(({ anchor, relationshipId }) => {
    const path = parts.target(drawing, relationshipId);
    if (path === undefined || !parts.has(path)) {
      return [];
    }
    const chart: ChartModel = {
      id: createId(workbook),
      ...readFrame(anchor, sheet),
      ...readChart(parts.readXml(path), (element) => styles.colour(element)),
      isTouched: false,
    };
    chart.source = {
      kind: "chart",
      sheetId: sheet.id,
      relationshipId,
      path,
      ...chartFingerprints(chart),
    } satisfies ChartSource;
    return [chart];
  });
}

interface Frame {
  readonly anchor: XmlElement;
  readonly relationshipId: string;
}

/** Anchors that hold a chart and nothing else. */
function findFrames(drawing: XmlElement): Frame[] {
  return drawing.children.flatMap((anchor) => {
    const chart = anchor.child("graphicFrame")?.descendant("chart");
    const relationshipId = chart?.relationshipId;
    return relationshipId === undefined ? [] : [{ anchor, relationshipId }];
  });
}

function writeCharts(context: SheetWriteContext): void {
  const { worksheet, sheet, sheetPath, package: parts } = context;
  const isAnyTouched = isTouched(context, "charts") || sheet.charts.some((chart) => chart.isTouched);
  const known = parts.target(sheetPath, worksheet.block("drawing")?.relationshipId);
  if (!isAnyTouched || (known === undefined && sheet.charts.length === 0)) {
    return;
  }
  const path = known ?? parts.unusedPath("xl/drawings/drawing", ".xml");
  const before = known === undefined ? emptyDrawing : parts.readText(known);
  const kept = keepFrames(before, path, context);
  const fresh = sheet.charts.filter((chart) => ownSource(chart, context) === undefined);
  const firstId = nextShapeId(before);
  const anchors = fresh.map((chart, index) => {
    const part = writeChartPart(chart, undefined, context);
    return printFrame(chart, sheet, firstId + index, parts.relate(path, partTypes.chart, part));
  });
  const after = append(kept, path, anchors.join(""));
  if (after !== before) {
    parts.write(path, after, contentTypes.drawing);
  }
  if (known === undefined) {
    const id = parts.relate(sheetPath, partTypes.drawing, path);
    worksheet.replace("drawing", printElement("drawing", { "r:id": id }));
  }
}

const emptyDrawing = `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawingMain}"></xdr:wsDr>`;

/** A chart copied with its sheet is a new one on the copy. */
function ownSource(chart: ChartModel, { sheet }: SheetWriteContext): ChartSource | undefined {
  return isChartSource(chart.source) && chart.source.sheetId === sheet.id ? chart.source : undefined;
}

/** Gives the drawing without deleted charts and with moved ones moved; changed charts' parts are written. */
function keepFrames(text: string, path: string, context: SheetWriteContext): string {
  const { sheet, package: parts } = context;
  let result = text;
  for (const { anchor, relationshipId } of findFrames(parseXml(text, path))) {
    const chart = sheet.charts.find((each) => ownSource(each, context)?.relationshipId === relationshipId);
    const source = chart === undefined ? undefined : ownSource(chart, context);
    if (chart === undefined || source === undefined) {
      const part = parts.target(path, relationshipId);
      result = result.replace(anchor.raw, "");
      parts.relationships(path).remove(relationshipId);
      if (part !== undefined) {
        parts.removeWithDependants(part);
      }
      continue;
    }
    if (chartFingerprints(chart).frame !== source.frame) {
      result = result.replace(anchor.raw, () => moveFrame(anchor, chart, sheet));
    }
    writeChartPart(chart, source, context);
  }
  return result;
}

function nextShapeId(drawing: string): number {
  const ids = [...drawing.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}

function append(drawing: string, path: string, anchors: string): string {
  if (anchors === "") {
    return drawing;
  }
  const root = parseXml(drawing, path);
  if (root.innerEnd === root.end) {
    const opened = root.raw.replace(/\s*\/>$/, ">");
    return `${drawing.slice(0, root.start)}${opened}${anchors}</${root.name}>`;
  }
  return drawing.slice(0, root.innerEnd) + anchors + drawing.slice(root.innerEnd);
}
