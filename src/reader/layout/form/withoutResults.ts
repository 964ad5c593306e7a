import { parseFormula } from "../../check/formula/parseFormula.ts";
import { readValue } from "../../value/readValue.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { formatAt, formulaAt, textAt, valueAt } from "../../view/sheetView.ts";
import { formulaShape } from "../result/formulaShape.ts";
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
    indicators.flatMap((indicator, index): [number, ReadonlySet<number>][] => {
      const inputs = inputsOf(frame, indicator, index, scored, indexOf);
      return inputs === null ? [] : [[index, inputs]];
    }),
  );
  const last = indicators.length - 1;
  const isTyped = computed.size === 0 && last >= 2 && addsUpOthers(frame, columns, indicators);
  const results = isTyped ? [last] : [...computed.keys()];
  if (results.length === 0 || indicators.length - results.length < 2) return given;
  const entries = indicators.flatMap((_, index) => (results.includes(index) ? [] : [index]));
  const isWhole = (index: number): boolean =>
    isTyped || entries.every((entry) => reaches(computed, index, entry));
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

/** The other indicators that a row's score combines; null where it is an entry. */
function inputsOf(
  { view }: TableFrame,
  { rows }: FormRow,
  index: number,
  scored: readonly number[],
  indexOf: ReadonlyMap<number, number>,
): ReadonlySet<number> | null {
  const { origin } = view.grid;
  for (const row of rows)
    for (const column of scored) {
      const typed = formulaAt(view, row, column);
      const tree = typed === null ? null : parseFormula(typed);
      if (tree === null) continue;
      const found = formulaShape(tree, {
        inputAt: (cell) => {
          const other = indexOf.get(cell.row - origin.row) ?? index;
          return other !== index && scored.includes(cell.column - origin.column) ? other : null;
        },
        numberAt: (sheetRow, sheetColumn) =>
          numberAt(view, sheetRow - origin.row, sheetColumn - origin.column),
      });
      if (found?.shape === "combination") return found.inputs;
    }
  return null;
}

const reaches = (
  computed: ReadonlyMap<number, ReadonlySet<number>>,
  index: number,
  entry: number,
  depth = 0,
): boolean =>
  depth < 20 &&
  [...(computed.get(index) ?? [])].some(
    (input) => input === entry || reaches(computed, input, entry, depth + 1),
  );

function numberAt(view: TableFrame["view"], row: number, column: number): number | null {
  const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
  return reading.kind === "number" ? reading.number : null;
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
