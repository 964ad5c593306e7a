import type { Colour, DifferentialStyle, TableModel } from "../../host/model/index.ts";

/** Accents of Office's default theme; table styles are named after their place among them. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const black = "#000000";
const white = "#FFFFFF";

/**
 * Says what a built-in table style makes of a cell of its table; undefined for nothing.
 * An approximation of Excel's sixty styles: header, bands and totals in the style's accent.
 */
export function tableLook(table: TableModel, row: number, column: number): DifferentialStyle | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  if (match === null) {
    return undefined;
  }
  const [, family = "", number = "1"] = match;
  const place = (Number(number) - 1) % 7;
  const accent = place === 0 ? black : (accents[place - 1] ?? black);
  const { area } = table;
  const isHeader = table.showHeaders && row === area.row;
  const isTotal = table.showTotals && row === area.row + area.rowCount - 1;
  const bodyRow = row - area.row - (table.showHeaders ? 1 : 0);
  const isBand =
    (table.showBandedRows && bodyRow % 2 === 0) ||
    (table.showBandedColumns && (column - area.column) % 2 === 0);
  if (family === "Light") {
    return lightLook(accent, isHeader, isTotal, isBand);
  }
  if (isHeader) {
    return { fillColor: accent, font: { bold: true, color: white } };
  }
  const line = { style: "Continuous", weight: "Thin", color: tint(accent, 0.4) } as const;
  if (isTotal) {
    return {
      font: { bold: true },
      border: { top: { ...line, style: "Double", color: accent }, bottom: line },
    };
  }
  const fill = family === "Dark" ? tint(accent, isBand ? 0.4 : 0.6) : tint(accent, 0.8);
  return { ...(isBand || family === "Dark" ? { fillColor: fill } : {}), border: { top: line, bottom: line } };
}

function lightLook(accent: Colour, isHeader: boolean, isTotal: boolean, isBand: boolean): DifferentialStyle {
  const line = { style: "Continuous", weight: "Thin", color: accent } as const;
  if (isHeader || isTotal) {
    return { font: { bold: true }, border: isHeader ? { top: line, bottom: line } : { top: line } };
  }
  return isBand ? { fillColor: tint(accent, 0.8) } : {};
}

/** Mixes a colour with white; 1 is white. */
function tint(color: Colour, share: number): Colour {
  const channels = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}
