import type { DifferentialStyle, StyleModel } from "../../host/model/index.ts";

/** Lays a conditional format's look over a cell's own style. */
export function layOver(style: StyleModel, look: DifferentialStyle): StyleModel {
  return {
    ...style,
    font: { ...style.font, ...look.font },
    border: { ...style.border, ...look.border },
    ...(look.fillColor === undefined
      ? {}
      : { fill: { pattern: "Solid", color: look.fillColor, patternColor: null } }),
    ...(look.numberFormat === undefined ? {} : { numberFormat: look.numberFormat }),
  };
}

/** Lays a table's look under a cell's own style: what the cell says itself stays. */
export function layUnder(style: StyleModel, look: DifferentialStyle): StyleModel {
  const isPlainColour = style.font.color === "#000000";
  return {
    ...style,
    font: {
      ...style.font,
      ...(look.font?.bold === true ? { bold: true } : {}),
      ...(isPlainColour && look.font?.color !== undefined ? { color: look.font.color } : {}),
    },
    border: { ...look.border, ...style.border },
    ...(style.fill.color === null && look.fillColor !== undefined
      ? { fill: { pattern: "Solid", color: look.fillColor, patternColor: null } }
      : {}),
  };
}
