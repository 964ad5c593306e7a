import type { Area, CellStyle, StylePlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";
import { setStyle } from "./setStyle.ts";

/** Makes room in a request for this many bytes before they are queued. */
export type Reserve = (bytes: number) => Promise<void>;

/** What one action costs on the wire, about. */
const bytesPerAction = 330;

/** Queues styles in order; `within` cuts them to the rectangles in which they are to be set. */
export async function setStyles(
  sheet: Excel.Worksheet,
  styles: readonly StylePlan[],
  within: readonly Area[] | null,
  reserve: Reserve,
): Promise<void> {
  for (const { area, style } of styles)
    for (const { top, left, bottom, right } of within === null ? [area] : cut(area, within)) {
      await reserve(actionsOf(style) * bytesPerAction);
      setStyle(sheet.getRange(rangeAddress(top, left, bottom, right)), style);
    }
}

function cut(area: Area, within: readonly Area[]): readonly Area[] {
  return within
    .map((piece) => ({
      top: Math.max(area.top, piece.top),
      left: Math.max(area.left, piece.left),
      bottom: Math.min(area.bottom, piece.bottom),
      right: Math.min(area.right, piece.right),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** A range, a path to its format and font, an action for each property; four for each edge of a border. */
const actionsOf = ({ borders, ...rest }: CellStyle): number =>
  6 + Object.keys(rest).length + (borders === undefined ? 0 : borders.edges.length * 5);
