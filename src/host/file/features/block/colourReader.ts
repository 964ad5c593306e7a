import type { Colour } from "../../../model/style.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";

/** Resolves a colour element (rgb, theme with tint, indexed) to "#RRGGBB"; null for automatic or none. */
export type ColourReader = (element: XmlElement | undefined) => Colour | null;

/** Resolves what needs no theme: `rgb`. Used where a part has no workbook around it. */
export const readRgbColour: ColourReader = (element) => {
  const rgb = element?.attribute("rgb");
  return rgb === undefined || !/^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? null : `#${rgb.slice(-6).toUpperCase()}`;
};
