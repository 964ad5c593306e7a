import { parseFormula } from "../../check/formula/parseFormula.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { formulaAt } from "../../view/sheetView.ts";
import { addsUp } from "../result/addsUp.ts";
import { formulaShape, type FormulaShape } from "../result/formulaShape.ts";
import { takesAll } from "../result/takesAll.ts";
import type { TransposedShape } from "./transposedShape.ts";

/** What a row is that repeats others: the result of all, of some, or one entry times a number. */
export type ResultAcross = "total" | "subtotal" | "again";

/**
 * Which rows of a table with people side by side are results of the others, whatever their labels say: by their
 * formulas, or because their numbers add up, average or weigh those above them for (nearly) everybody?
 *
 * @param rows - Rows that would be indicators, top first.
 */
export function resultsAcross(
  frame: TableFrame,
  { people, columns, weightColumn }: TransposedShape,
  rows: readonly number[],
): ReadonlyMap<number, ResultAcross> {
  const entered = columns.map(({ column }) => column);
  const shapes = new Map(
    rows.flatMap((row): [number, FormulaShape][] => {
      const shape = shapeOfRow(frame, row, entered, rows);
      return shape === null ? [] : [[row, shape]];
    }),
  );
  const found = new Map<number, ResultAcross>();
  for (const [row, { shape }] of shapes) {
    if (shape === "combination") found.set(row, "total");
    if (shape === "conversion" && rows.length > 2) found.set(row, "again");
  }
  for (const row of rows) {
    const inputs = rows.filter((other) => other < row && !found.has(other));
    const weights = inputs.map((input) =>
      weightColumn === null ? null : numberAt(frame.view, input, weightColumn),
    );
    if (found.has(row) || people.length < 3) continue;
    const known = { shares: sharesOf(weights), takesMeans: row === rows.at(-1) };
    if (addsUp((column, line) => numberAt(frame.view, line, column), people, row, inputs, known))
      found.set(row, "total");
  }
  const inputs = rows.filter((row) => !found.has(row));
  if (inputs.length < 2) return new Map();
  for (const [row, use] of found)
    if (use === "total" && shapes.has(row) && !takesAll(row, inputs, shapes)) found.set(row, "subtotal");
  return found;
}

/** The shape of the first formula of a row in which at least half of the people have one. */
function shapeOfRow(
  { view }: TableFrame,
  row: number,
  columns: readonly number[],
  rows: readonly number[],
): FormulaShape | null {
  const { origin } = view.grid;
  const computed = columns.filter((column) => formulaAt(view, row, column) !== null);
  const [first] = computed;
  if (first === undefined || computed.length < columns.length * 0.5) return null;
  const tree = parseFormula(formulaAt(view, row, first) ?? "");
  return tree === null
    ? null
    : formulaShape(tree, {
        inputAt: (cell) => {
          const other = cell.row - origin.row;
          const isOfPerson = cell.column - origin.column === first;
          return isOfPerson && other !== row && rows.includes(other) ? other : null;
        },
        numberAt: (sheetRow, sheetColumn) =>
          numberAt(view, sheetRow - origin.row, sheetColumn - origin.column),
      });
}

/** Weights as shares of their sum; null where one is not there. */
function sharesOf(weights: readonly (number | null)[]): readonly number[] | null {
  const typed = weights.filter((weight) => weight !== null);
  const sum = typed.reduce((total, weight) => total + weight, 0);
  return typed.length < weights.length || sum <= 0 ? null : typed.map((weight) => weight / sum);
}
