import type { CellStyle } from "../../sheet/index.ts";

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;
const horizontal = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues a style for a whole range; what the style does not name stays. */
export function setStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  // One format for the whole range, though the types ask for a matrix: 5 actions instead of one for every 1500 cells.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.isLocked !== undefined) format.protection.locked = style.isLocked;
  if (style.borders !== undefined)
    for (const edge of style.borders.edges) {
      const border = format.borders.getItem(edges[edge]);
      border.style = "Continuous";
      border.weight = "Thin";
      border.color = style.borders.color;
    }
}
