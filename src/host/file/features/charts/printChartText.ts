import type { ChartText } from "../../../model/chart.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { printElement } from "../block/printElement.ts";
import { printSolidFill } from "./printShape.ts";

/** Sizes are stored in hundredths of a point. */
const perPoint = 100;

type Looks = Pick<ChartText, "fontSize" | "fontColor" | "fontBold">;

/** A title of the chart or of an axis; "" when it is not shown. */
export function printTitle(text: ChartText, rotation: number | null = null, overlay = false): string {
  if (!text.visible) {
    return "";
  }
  const looks = printRunLooks(text);
  const body = printElement("a:bodyPr", rotation === null ? {} : { rot: rotation, vert: "horz" });
  const paragraphs = text.text.split(/\r\n|\r|\n/).map((line) => {
    const run = line === "" ? "" : `<a:r>${looks("a:rPr")}<a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${looks("a:defRPr")}</a:pPr>${run}</a:p>`;
  });
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="${overlay ? "1" : "0"}"/></c:title>`;
}

function printRunLooks(looks: Looks): (element: string) => string {
  const attributes = {
    sz: looks.fontSize === undefined ? null : Math.round(looks.fontSize * perPoint),
    b: looks.fontBold ?? null,
  };
  const fill = looks.fontColor === undefined ? "" : printSolidFill(looks.fontColor);
  return (element) => printElement(element, attributes, fill);
}

/** `<c:txPr>`: the looks of texts that have no runs of their own, such as an axis's labels. */
export function printTextProperties(fontSize: number | undefined): string {
  return fontSize === undefined
    ? ""
    : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(Math.round(fontSize * perPoint))}"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
