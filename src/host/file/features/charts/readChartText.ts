import type { ChartText } from "../../../model/chart.ts";
import type { StylesLookup } from "../../feature.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { readChartColour } from "./readChartColour.ts";

/** Reads a `<c:title>`: rich text, or the cell's text where it is a reference; not visible when there is none. */
export function readChartText(title: XmlElement | undefined, colour: StylesLookup["colour"]): ChartText {
  const rich = title?.child("tx")?.child("rich");
  const paragraphs = rich?.childrenNamed("p").map((paragraph) =>
    paragraph
      .childrenNamed("r")
      .map((run) => run.child("t")?.text ?? "")
      .join(""),
  );
  const cached = title?.child("tx")?.descendant("strCache")?.descendant("v")?.text;
  const body = rich ?? title?.child("txPr");
  const looks = body?.descendant("rPr") ?? body?.descendant("defRPr");
  const size = looks?.numberAttribute("sz");
  const fontColor = readChartColour(looks, colour);
  return {
    text: paragraphs?.join("\n") ?? cached ?? "",
    visible: title !== undefined,
    ...(size === undefined ? {} : { fontSize: size / 100 }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(looks?.attribute("b") === undefined ? {} : { fontBold: looks.booleanAttribute("b", false) }),
  };
}

/** Points; undefined where the text has its standard size. */
export function readFontSize(properties: XmlElement | undefined): number | undefined {
  const size = properties?.descendant("defRPr")?.numberAttribute("sz");
  return size === undefined ? undefined : size / 100;
}
