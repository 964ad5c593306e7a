import { wrappedLines } from "./wrappedLines.ts";

/** Points of one line of the default font; those of CJK fonts are higher than Latin ones. */
export const linePoints = 16;

/** How high must a header row be for texts that wrap in their columns, in points? Bold letters are a little wider. */
export function headerHeight(header: readonly string[], widths: Readonly<Record<number, number>>): number {
  const lines = header.map((text, column) => wrappedLines(text, ((widths[column] ?? 8) - 2) / 1.1));
  return Math.max(2, ...lines) * linePoints + 4;
}
