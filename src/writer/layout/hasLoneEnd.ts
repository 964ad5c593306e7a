import { displayWidth } from "./displayWidth.ts";

/** How wide a CJK character is, in digits of the default font: from fonts with wide figures to those with narrow ones. */
const cjkWidths = [1.55, 1.8, 2, 2.1];
/** What programs leave free beside the text of a cell, in digits. */
const margins = [0, 0.3];
/** Bold letters are a little wider. */
const bold = 1.1;
/** Begins a word or a number, or is a blank. */
const latin = /^[\u0021-\u02AF\s]/u;

/**
 * Does a bold header leave one CJK character alone on its last line, in any of the fonts that a reader may have?
 *
 * @param width - Of the column, in digits of the default font.
 * @example
 * hasLoneEnd("2026年第一季度", 11)
 * //=> true
 */
export function hasLoneEnd(header: string, width: number): boolean {
  return header
    .split("\n")
    .some((line) =>
      cjkWidths.some((cjkWidth) => margins.some((margin) => endsAlone(line, width - margin, cjkWidth))),
    );
}

function endsAlone(line: string, room: number, cjkWidth: number): boolean {
  let used = 0;
  let lines = 1;
  let onLine = 0;
  for (const piece of line.match(/[\u0021-\u02AF]+|\s+|[^]/gu) ?? []) {
    const isCjk = !latin.test(piece) && displayWidth(piece) > 1;
    const width = isCjk ? cjkWidth : piece.length * bold;
    if (used > 0 && used + width > room && piece.trim() !== "") {
      lines += 1;
      [used, onLine] = [0, 0];
    }
    used += width;
    onLine += isCjk ? 1 : 2;
  }
  return lines > 1 && onLine === 1;
}
