import { isRange, parseR1C1Ref, stringifyA1Ref, tokenize, translateFormulaToA1 } from "@borgar/fx";
import { columnLetters, maxColumns, maxRows, printCell, type CellPosition } from "../model/index.ts";
import { remembered } from "./remembered.ts";

/** One side of a reference: a row or column by its number, or by its distance from the formula's cell. */
interface Line {
  readonly number: number;
  readonly isFixed: boolean;
}

/** A reference with both corners, and the sheet it was written with, as it stands before an A1 address. */
interface Corners {
  readonly prefix: string;
  readonly rows: readonly [Line, Line];
  readonly columns: readonly [Line, Line];
}

type Part = string | Corners;

/**
 * Reads an R1C1 formula once and spells it as A1 for any cell: one formula is written to thousands of cells.
 *
 * What is rare (whole rows and columns, references that wrap round the sheet's edge) is left to the library each time.
 */
export const r1c1Speller = remembered((formula: string) => {
  const parts = partsOf(formula);
  return (at: CellPosition): string =>
    (parts === null ? null : spelled(parts, at)) ?? translateFormulaToA1(formula, printCell(at));
});

function partsOf(formula: string): readonly Part[] | null {
  const tokens = tokenize(formula, { r1c1: true, allowTernary: true });
  const parts = tokens.map((token) => (isRange(token) ? cornersOf(token.value) : token.value));
  // A range of what two references give: the library quotes the second's sheet anew.
  const isJoined = tokens.some(({ type, value }) => type === "operator" && value === ":");
  return isJoined || parts.includes(null) ? null : parts.filter((part) => part !== null);
}

function cornersOf(text: string): Corners | null {
  const reference = parseR1C1Ref(text, { allowNamed: false, allowTernary: true });
  if (reference === undefined || !("range" in reference)) return null;
  const { r0, r1, c0, c1, $r0, $r1, $c0, $c1, trim } = reference.range;
  if (typeof r0 !== "number" || typeof r1 !== "number" || typeof c0 !== "number" || typeof c1 !== "number")
    return null;
  const first = { top: 0, left: 0, bottom: 0, right: 0, $top: false, $left: false };
  const prefix = stringifyA1Ref({ ...reference, range: { ...first, $bottom: false, $right: false } });
  return trim !== undefined
    ? null
    : {
        prefix: prefix.slice(0, -"A1".length),
        rows: [
          { number: r0, isFixed: $r0 === true },
          { number: r1, isFixed: $r1 === true },
        ],
        columns: [
          { number: c0, isFixed: $c0 === true },
          { number: c1, isFixed: $c1 === true },
        ],
      };
}

/** Null where a reference leaves the sheet or covers it from edge to edge. */
function spelled(parts: readonly Part[], at: CellPosition): string | null {
  let text = "";
  for (const part of parts) {
    const words = typeof part === "string" ? part : spelledCorners(part, at);
    if (words === null) return null;
    text += words;
  }
  return text;
}

function spelledCorners({ prefix, rows, columns }: Corners, at: CellPosition): string | null {
  const [top, bottom] = resolved(rows, at.row);
  const [left, right] = resolved(columns, at.column);
  const isInside =
    top.number >= 0 && bottom.number < maxRows && left.number >= 0 && right.number < maxColumns;
  const isWhole =
    (top.number === 0 && bottom.number === maxRows - 1) ||
    (left.number === 0 && right.number === maxColumns - 1);
  if (!isInside || isWhole) return null;
  const from = corner(top, left);
  const to = corner(bottom, right);
  return prefix + (from === to ? from : `${from}:${to}`);
}

/** Both lines where they are on the sheet, the lesser first. */
function resolved([first, second]: readonly [Line, Line], base: number): readonly [Line, Line] {
  const one = first.isFixed ? first : { number: base + first.number, isFixed: false };
  const other = second.isFixed ? second : { number: base + second.number, isFixed: false };
  return one.number > other.number ? [other, one] : [one, other];
}

function corner(row: Line, column: Line): string {
  return `${column.isFixed ? "$" : ""}${columnLetters(column.number)}${row.isFixed ? "$" : ""}${String(row.number + 1)}`;
}
