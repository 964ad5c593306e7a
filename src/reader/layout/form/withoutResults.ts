import { parseFormula } from "../../check/formula/parseFormula.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { compactText } from "../../text/compactText.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import { formulaAt, textAt } from "../../view/sheetView.ts";
import { numberAt } from "../../table/numberAt.ts";
import { formulaShape, type FormulaShape } from "../result/formulaShape.ts";
import { takesAll } from "../result/takesAll.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRow, FormRows } from "./formRows.ts";

/**
 * Rows that repeat the others are no indicators, whatever they are called ("Score général", "折后"): their scores are
 * formulas over those of two or more other rows, or the last row's typed numbers add the others up.
 */
export function withoutResults(frame: TableFrame, columns: FormColumns, given: FormRows): FormRows {
  const { indicators } = given;
  const scored = [
    ...columns.scores.map(({ header }) => header.column),
    ...columns.computed,
    ...columns.levelScores,
  ];
  const indexOf = new Map(indicators.flatMap(({ rows }, index) => rows.map((row) => [row, index] as const)));
  const computed = new Map(
    indicators.flatMap((indicator, index): [number, FormulaShape][] => {
      const shape = combinationIn(frame, indicator, index, scored, indexOf);
      return shape === null ? [] : [[index, shape]];
    }),
  );
  const last = indicators.length - 1;
  const isTyped =
    computed.size === 0 &&
    last >= 2 &&
    (addsUpOthers(frame, columns, indicators) || isNamedTotal(frame, columns, indicators));
  const results = isTyped ? [last] : [...computed.keys()];
  if (results.length === 0 || indicators.length - results.length < 2) return given;
  const entries = indicators.flatMap((_, index) => (results.includes(index) ? [] : [index]));
  const isWhole = (index: number): boolean => isTyped || takesAll(index, entries, computed);
  const rowOf = (index: number): number => indicators[index]?.rows[0] ?? frame.bodyTop;
  const skipped = results.map((index) => ({
    row: rowOf(index),
    reason: isWhole(index) ? ("total" as const) : ("subtotal" as const),
    text: textAt(frame.view, rowOf(index), frame.left).slice(0, 60),
  }));
  const total = results.find(isWhole);
  return {
    ...given,
    indicators: entries.flatMap((entry) => indicators[entry] ?? []),
    skipped: [...given.skipped, ...skipped].sort((one, other) => one.row - other.row),
    totalRow: given.totalRow ?? (total === undefined ? null : rowOf(total)),
  };
}

/** How a row's score combines other indicators; null where it is an entry. */
function combinationIn(
  { view }: TableFrame,
  { rows }: FormRow,
  index: number,
  scored: readonly number[],
  indexOf: ReadonlyMap<number, number>,
): FormulaShape | null {
  const { origin } = view.grid;
  for (const row of rows)
    for (const column of scored) {
      const typed = formulaAt(view, row, column);
      const tree = typed === null ? null : parseFormula(typed);
      if (tree === null) continue;
      const own = { isTaken: false };
      const found = formulaShape(tree, {
        inputAt: (cell) => {
          // Points below the indicators ("奖励加分") are neither another's entry nor its own.
          const other = indexOf.get(cell.row - origin.row);
          if (other === undefined || !scored.includes(cell.column - origin.column)) return null;
          if (other === index) own.isTaken = true;
          return other === index ? null : other;
        },
        numberAt: (sheetRow, sheetColumn) =>
          numberAt(view, sheetRow - origin.row, sheetColumn - origin.column),
      });
      // What takes the row's own entry too is the score of an area, in its first row.
      if (found?.shape === "combination" && !own.isTaken) return found;
    }
  return null;
}

/**
 * Do the last row's numbers add up the others in two columns or more (full marks and scores), or weigh the scores?
 * One column alone may be chance.
 */
function addsUpOthers(
  { view }: TableFrame,
  { scores, weight, fullMarks }: FormColumns,
  indicators: readonly FormRow[],
): boolean {
  const rows = indicators.flatMap(({ rows: own }) => own.slice(0, 1));
  const [row, others] = [rows.at(-1) ?? 0, rows.slice(0, -1)];
  const entered = (column: number): readonly number[] =>
    others.flatMap((other) => numberAt(view, other, column) ?? []);
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const isSum = (column: number): boolean | null => {
    const typed = numberAt(view, row, column);
    if (typed === null) return null;
    const numbers = entered(column);
    return numbers.length === others.length && Math.abs(typed - sumOf(numbers)) < 0.011;
  };
  const columns = scores.map(({ header }) => header.column);
  const shares = [weight, fullMarks].filter((column) => column !== null);
  const sums = [...columns, ...shares].map(isSum).filter((found) => found !== null);
  if (sums.length >= 2 && sums.every(Boolean)) return true;
  const isFree = weight !== null && isSum(weight) !== false;
  return isFree && columns.length > 0 && columns.every((column) => isWeighed(column, weight));

  function isWeighed(column: number, by: number): boolean {
    const typed = numberAt(view, row, column);
    const weights = entered(by);
    const points = entered(column);
    if (typed === null || weights.length < others.length || points.length < others.length) return false;
    const mean = sumOf(points.map((point, index) => point * (weights[index] ?? 0))) / sumOf(weights);
    return new Set(points).size > 1 && Math.abs(typed - mean) < 0.06;
  }
}

/**
 * "总评" as the last row, without a weight or with that of all others: the total where each of its numbers lies within
 * those of the others, or is their sum. With a share of its own that makes the others a whole it is an indicator.
 */
function isNamedTotal(
  { view }: TableFrame,
  { scores, weight, fullMarks }: FormColumns,
  indicators: readonly FormRow[],
): boolean {
  const last = indicators.at(-1);
  const name = compactText(last?.names.at(-1) ?? "");
  if (last === undefined || last.rows.length > 1 || findWordRole(name)?.role !== "total") return false;
  const row = last.rows[0] ?? 0;
  const others = indicators.slice(0, -1).flatMap(({ rows }) => rows.slice(0, 1));
  const numbersIn = (column: number): readonly number[] =>
    others.flatMap((other) => numberAt(view, other, column) ?? []);
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const isSum = (column: number): boolean =>
    Math.abs((numberAt(view, row, column) ?? NaN) - sumOf(numbersIn(column))) < 0.011;
  const share = weight ?? fullMarks;
  if (share !== null && numberAt(view, row, share) !== null && !isSum(share)) return false;
  const entered = scores
    .map(({ header }) => header.column)
    .filter((column) => numberAt(view, row, column) !== null);
  return entered.length > 0 && entered.every((column) => isSum(column) || isWithin(column));

  function isWithin(column: number): boolean {
    const numbers = numbersIn(column);
    const typed = numberAt(view, row, column) ?? NaN;
    return numbers.length >= 2 && typed >= Math.min(...numbers) && typed <= Math.max(...numbers);
  }
}
