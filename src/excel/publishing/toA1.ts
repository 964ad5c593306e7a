import { columnLetters } from "../../sheet/index.ts";

/** Text in quotes and quoted sheet names are passed over; a reference is R…C…, Rn or Cn with nothing grown onto it. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(])/gu;

/** A row or column of a reference, 0-based: fixed, or so far from the formula's own. */
interface Line {
  readonly mark: "$" | "";
  readonly index: number;
}

type Part = string | { readonly row: Line; readonly column: Line };

/** Formulas that were read; a workbook's tabs have a few hundred, each in up to thousands of cells. */
const known = new Map<string, readonly Part[]>();
const mostKnown = 2_000;

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
  let text = "";
  for (const part of partsOf(formula)) {
    text +=
      typeof part === "string"
        ? part
        : `${part.column.mark}${columnLetters(place(part.column, column))}${part.row.mark}${String(place(part.row, row) + 1)}`;
  }
  return text;
}

function place({ mark, index }: Line, base: number): number {
  return mark === "$" ? index : base + index;
}

function partsOf(formula: string): readonly Part[] {
  const read = known.get(formula);
  if (read !== undefined) return read;
  const parts: Part[] = [];
  let end = 0;
  for (const match of formula.matchAll(token)) {
    const [found, row, column] = match;
    if (found.startsWith('"') || found.startsWith("'")) continue;
    parts.push(formula.slice(end, match.index), { row: lineOf(row), column: lineOf(column) });
    end = match.index + found.length;
  }
  parts.push(formula.slice(end));
  if (known.size >= mostKnown) known.clear();
  known.set(formula, parts);
  return parts;
}

function lineOf(part: string | undefined): Line {
  if (part === undefined) return { mark: "", index: 0 };
  return part.startsWith("[")
    ? { mark: "", index: Number(part.slice(1, -1)) }
    : { mark: "$", index: Number(part) - 1 };
}
