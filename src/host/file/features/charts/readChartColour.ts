import type { Colour } from "../../../model/style.ts";
import type { StylesLookup } from "../../feature.ts";
import { parseXml } from "../../xml/parseXml.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";

/** Theme slots of DrawingML by the number SpreadsheetML gives them. */
const themeSlots = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const aliases: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** Reads the solid fill directly inside an element (`spPr`, `ln`, `rPr`); null for anything else. */
export function readChartColour(
  parent: XmlElement | undefined,
  colour: StylesLookup["colour"],
): Colour | null {
  const fill = parent?.child("solidFill");
  const plain = fill?.child("srgbClr")?.attribute("val") ?? fill?.child("sysClr")?.attribute("lastClr");
  if (plain !== undefined) {
    return `#${plain.toUpperCase()}`;
  }
  const scheme = fill?.child("schemeClr")?.attribute("val");
  const slot = themeSlots.indexOf(aliases[scheme ?? ""] ?? scheme ?? "");
  return slot < 0 ? null : colour(parseXml(`<color theme="${String(slot)}"/>`, "theme"));
}
