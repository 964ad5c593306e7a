import { columnLetters } from "../../../sheet/index.ts";
import { toReference, type CellReference } from "./parseFormula.ts";
import { tokenize } from "./tokenize.ts";

/** A range that a sum or an average runs over, with its text in the formula. */
export interface Range {
  readonly from: CellReference;
  readonly to: CellReference;
  readonly text: string;
}

/** Ranges of the formula's own sheet that SUM or AVERAGE run over. */
export function rangesOf(formula: string): readonly Range[] {
  const tokens = tokenize(formula) ?? [];
  return tokens.flatMap(({ kind, text, start }, index): Range[] => {
    const open = tokens[index - 1];
    const name = tokens[index - 2]?.text.toUpperCase();
    const isArgument = open?.kind === "open" && (name === "SUM" || name === "AVERAGE") && start > 0;
    const reference = kind === "reference" && isArgument ? toReference(text) : null;
    if (reference?.kind !== "range" || reference.from.sheet !== null) return [];
    return [{ from: reference.from, to: reference.to, text }];
  });
}

/** The range's text with other ends along one axis; what was fixed stays fixed. */
export function printRange({ from, to }: Range, axis: "row" | "column", low: number, high: number): string {
  const cell = (reference: CellReference, end: number): string => {
    const column = axis === "column" ? end : reference.column;
    const row = axis === "row" ? end : reference.row;
    return `${reference.isColumnFixed ? "$" : ""}${columnLetters(column)}${reference.isRowFixed ? "$" : ""}${String(row + 1)}`;
  };
  return `${cell(from, low)}:${cell(to, high)}`;
}
