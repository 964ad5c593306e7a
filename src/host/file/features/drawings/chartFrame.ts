import type { ChartModel } from "../../../model/chart.ts";
import type { SheetModel } from "../../../model/sheet.ts";
import { escapeAttribute } from "../../xml/escapeXml.ts";
import { namespaces } from "../../xml/namespaces.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { printElement } from "../block/printElement.ts";
import { emuPerPoint } from "../charts/printShape.ts";
import { type Anchor, anchorAt, columnPoints, pointsTo, rowPoints } from "./sheetMetrics.ts";

/** Where a chart stands, in points from the sheet's top-left corner, and what it is called. */
export type ChartFrame = Pick<ChartModel, "left" | "top" | "width" | "height" | "name" | "altText">;

const declarations = `xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawingMain}"`;

/** Reads an anchor of any of the three kinds. */
export function readFrame(anchor: XmlElement, sheet: SheetModel): ChartFrame {
  const column = (index: number): number => columnPoints(sheet, index);
  const row = (index: number): number => rowPoints(sheet, index);
  const from = anchor.child("from");
  const to = anchor.child("to");
  const position = anchor.child("pos");
  const left =
    from === undefined ? emu(position?.numberAttribute("x")) : pointsTo(marker(from, "col"), column);
  const top = from === undefined ? emu(position?.numberAttribute("y")) : pointsTo(marker(from, "row"), row);
  const size = anchor.child("ext");
  const width =
    to === undefined ? emu(size?.numberAttribute("cx")) : pointsTo(marker(to, "col"), column) - left;
  const height = to === undefined ? emu(size?.numberAttribute("cy")) : pointsTo(marker(to, "row"), row) - top;
  const properties = anchor.descendant("cNvPr");
  return {
    left,
    top,
    width,
    height,
    name: properties?.attribute("name") ?? "",
    altText: {
      title: properties?.attribute("title") ?? "",
      description: properties?.attribute("descr") ?? "",
    },
  };
}

function emu(value: number | undefined): number {
  return (value ?? 0) / emuPerPoint;
}

function marker(element: XmlElement, name: "col" | "row"): Anchor {
  const number = (local: string): number => Number(element.child(local)?.text ?? 0) || 0;
  return { index: number(name), offset: emu(number(`${name}Off`)) };
}

/** Prints the anchor of a new chart. */
export function printFrame(
  frame: ChartFrame,
  sheet: SheetModel,
  shapeId: number,
  relationshipId: string,
): string {
  return `<xdr:twoCellAnchor ${declarations}>${printCorners(frame, sheet)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${printNonVisual(frame, shapeId)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${escapeAttribute(relationshipId)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** Moves or renames a chart that is there: its frame stays, the anchor round it becomes one from cell to cell. */
export function moveFrame(anchor: XmlElement, frame: ChartFrame, sheet: SheetModel): string {
  const content = anchor.child("graphicFrame");
  const before = content?.descendant("cNvPr");
  const raw = content?.raw ?? "";
  const prefix = before?.name.slice(0, before.name.length - "cNvPr".length) ?? "xdr:";
  const shapeId = before?.numberAttribute("id") ?? 2;
  const named =
    before === undefined ? raw : raw.replace(before.openingTag, openTag(before, frame, prefix, shapeId));
  const client = anchor.child("clientData")?.raw ?? "<xdr:clientData/>";
  const editAs = anchor.attribute("editAs");
  const attribute = editAs === undefined ? "" : ` editAs="${escapeAttribute(editAs)}"`;
  return `<xdr:twoCellAnchor ${declarations}${attribute}>${printCorners(frame, sheet)}${named}${client}</xdr:twoCellAnchor>`;
}

function openTag(before: XmlElement, frame: ChartFrame, prefix: string, shapeId: number): string {
  const printed = printNonVisual(frame, shapeId).replace("<xdr:cNvPr", `<${prefix}cNvPr`);
  return before.openingTag.endsWith("/>") ? printed : printed.replace(/\/>$/, ">");
}

function printNonVisual({ name, altText }: ChartFrame, id: number): string {
  const text = (value: string): string | null => (value === "" ? null : value);
  return printElement("xdr:cNvPr", {
    id,
    name,
    descr: text(altText.description),
    title: text(altText.title),
  });
}

function printCorners({ left, top, width, height }: ChartFrame, sheet: SheetModel): string {
  const corner = (name: string, x: number, y: number): string => {
    const column = anchorAt(x, "column", (index) => columnPoints(sheet, index));
    const row = anchorAt(y, "row", (index) => rowPoints(sheet, index));
    const offset = ({ offset }: Anchor): string => String(Math.round(offset * emuPerPoint));
    return `<xdr:${name}><xdr:col>${String(column.index)}</xdr:col><xdr:colOff>${offset(column)}</xdr:colOff><xdr:row>${String(row.index)}</xdr:row><xdr:rowOff>${offset(row)}</xdr:rowOff></xdr:${name}>`;
  };
  return corner("from", left, top) + corner("to", left + width, top + height);
}
