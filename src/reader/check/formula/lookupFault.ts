import type { SheetView } from "../../view/sheetView.ts";
import { bandsOf, isSorted } from "./bandsOf.ts";
import type { Expression } from "./parseFormula.ts";

export type Call = Extract<Expression, { kind: "call" }>;

/** All calls inside a formula, outermost first. */
export function callsOf(tree: Expression): readonly Call[] {
  if (tree.kind === "call") return [tree, ...tree.args.flatMap(callsOf)];
  return tree.kind === "binary" ? [...callsOf(tree.left), ...callsOf(tree.right)] : [];
}

/** Does a lookup over bands ask for exact matches, or run over an unsorted table? */
export function lookupFault(
  { name, args }: Call,
  viewOf: (sheet: string | null) => SheetView | null,
): "exact" | "unsorted" | null {
  const isFalse = (arg: Expression | undefined): boolean =>
    (arg?.kind === "name" && arg.value === "FALSE") ||
    (arg?.kind === "call" && arg.name === "FALSE") ||
    (arg?.kind === "number" && arg.value === 0) ||
    arg?.kind === "empty";
  if (name === "VLOOKUP" || name === "HLOOKUP") {
    const bands = name === "VLOOKUP" ? bandsOf(args[1], viewOf) : null;
    if (bands === null || !areBands(bands)) return null;
    if (args.length >= 4 && isFalse(args[3])) return "exact";
    return isSorted(bands) ? null : "unsorted";
  }
  if (name === "LOOKUP") {
    const bands = bandsOf(columnsAsRows(args[1]), viewOf);
    return bands !== null && !isSorted(bands) ? "unsorted" : null;
  }
  if (name === "XLOOKUP" || name === "_XLFN.XLOOKUP") {
    const bands = bandsOf(columnsAsRows(args[1]), viewOf);
    return bands !== null && areBands(bands) && (args[4] === undefined || isFalse(args[4])) ? "exact" : null;
  }
  if (name !== "MATCH") return null;
  const bands = bandsOf(columnsAsRows(args[1]), viewOf);
  if (bands === null || !areBands(bands)) return null;
  const [, , way] = args;
  if (way !== undefined && isFalse(way)) return "exact";
  const isRising = way === undefined || (way.kind === "number" && way.value > 0);
  return isRising && !isSorted(bands) ? "unsorted" : null;
}

/** {0,60,70} lies across; bands are read down. */
const columnsAsRows = (arg: Expression | undefined): Expression | undefined =>
  arg?.kind === "array" && arg.rows.length === 1
    ? { kind: "array", rows: (arg.rows[0] ?? []).map((cell) => [cell]) }
    : arg;

/** Few numbers with steps like those of grades: not a list of ids. */
const areBands = (numbers: readonly number[]): boolean =>
  numbers.length <= 12 &&
  numbers.every((number) => Math.abs(number) <= 1000) &&
  new Set(numbers).size === numbers.length &&
  !numbers.every((number, index) => number === index + 1);
