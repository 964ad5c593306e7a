import type { StyleModel } from "./style.ts";

/** The looks of a cell nobody has formatted. */
export const defaultStyle: StyleModel = {
  name: "Normal",
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
  },
  fill: { pattern: "None", color: null, patternColor: null },
  border: {},
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    shrinkToFit: false,
    readingOrder: "Context",
  },
  numberFormat: "General",
  protection: { locked: true, formulaHidden: false },
  quotePrefix: false,
};
