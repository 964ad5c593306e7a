import { wrappedLines } from "./wrappedLines.ts";

/** Points of one line of the default font, CJK characters included. */
export const linePoints = 15;

/** How high must a header row be for texts that wrap in their columns, in points? Bold letters are a little wider. */
export function headerHeight(header: readonly string[], widths: Readonly<Record<number, number>>): number {
  const lines = header.map((text, column) => wrappedLines(text, ((widths[column] ?? 8) - 2) / 1.1));
  return Math.max(2, ...lines) * linePoints + 4;
}
