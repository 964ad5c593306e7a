import { columnLetters } from "../../sheet/index.ts";

/** Text in quotes and quoted sheet names are passed over; a reference is R…C…, Rn or Cn with nothing grown onto it. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(])/gu;

/**
 * What does an R1C1 formula say in the cell at this place, in A1?
 *
 * @param row - 0-based. @param column - 0-based.
 *
 * @example
 * toA1("=SUM(RC[-2]:RC[-1])*R1C5", 3, 2)
 * //=> "=SUM(A4:B4)*$E$1"
 */
export function toA1(formula: string, row: number, column: number): string {
  return formula.replace(token, (found, r: string | undefined, c: string | undefined) => {
    if (found.startsWith('"') || found.startsWith("'")) return found;
    const [rowMark, rowIndex] = resolve(r, row);
    const [columnMark, columnIndex] = resolve(c, column);
    return `${columnMark}${columnLetters(columnIndex)}${rowMark}${String(rowIndex + 1)}`;
  });
}

function resolve(part: string | undefined, base: number): readonly [string, number] {
  if (part === undefined) return ["", base];
  return part.startsWith("[") ? ["", base + Number(part.slice(1, -1))] : ["$", Number(part) - 1];
}
