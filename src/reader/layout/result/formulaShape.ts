import { linearForm } from "../../check/formula/linearForm.ts";
import type { CellReference, Expression } from "../../check/formula/parseFormula.ts";
import { referencesOf } from "../../check/formula/referencesOf.ts";

/**
 * What a formula makes of the entries that it reads:
 * - "combination": several of them added up, averaged or weighed – a result;
 * - "rate": one over another (attainment) – an entry of its own;
 * - "deduction": a base less points for each – an entry of its own;
 * - "conversion": one of them times a number – the same entry once more;
 * - "derived": one of them looked up, graded or moved.
 */
export interface FormulaShape {
  readonly shape: "combination" | "rate" | "deduction" | "conversion" | "derived";
  /** The lines (columns or rows) that it reads. */
  readonly inputs: ReadonlySet<number>;
}

/** How the cells of a formula are looked up. */
export interface ShapeContext {
  /** The line of entries that a cell belongs to; null for weights, headings and whatever stands elsewhere. */
  readonly inputAt: (cell: CellReference) => number | null;
  /** The number at a cell of the same sheet; null where none stands. */
  readonly numberAt: (row: number, column: number) => number | null;
}

/** Null where the formula reads no entry. */
export function formulaShape(tree: Expression, context: ShapeContext): FormulaShape | null {
  const inputs = inputsOf(tree, context);
  if (inputs.size === 0) return null;
  if (dividesByEntry(tree, context)) return { shape: "rate", inputs };
  const form = linearForm(tree, {
    constantAt: (row, column) =>
      context.inputAt(cellAt(row, column)) === null ? (context.numberAt(row, column) ?? 0) : null,
    formulaAt: () => null,
    isNumberAt: (row, column) => context.numberAt(row, column) !== null,
  });
  const factors = [...(form?.factors.values() ?? [])].filter((factor) => factor !== 0);
  if (form === null || factors.length === 0)
    return { shape: inputs.size > 1 ? "combination" : "derived", inputs };
  if (factors.every((factor) => factor < 0)) return { shape: "deduction", inputs };
  if (inputs.size > 1) return { shape: "combination", inputs };
  return { shape: form.constant === 0 ? "conversion" : "derived", inputs };
}

const cellAt = (row: number, column: number): CellReference => ({
  sheet: null,
  row,
  column,
  isRowFixed: false,
  isColumnFixed: false,
});

const inputsOf = (tree: Expression, { inputAt }: ShapeContext): ReadonlySet<number> =>
  new Set(
    referencesOf(tree)
      .filter(({ sheet }) => sheet === null)
      .map(inputAt)
      .filter((input) => input !== null),
  );

const counting = new Set(["COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "ROWS", "COLUMNS", "SUMIF"]);

/** "=C2/B2*100": an entry below the line. How many there are is none: "=SUM(B2:D2)/COUNT(B2:D2)". */
function dividesByEntry(tree: Expression, context: ShapeContext): boolean {
  if (tree.kind === "call") return tree.args.some((arg) => dividesByEntry(arg, context));
  if (tree.kind !== "binary") return false;
  const { operator, left, right } = tree;
  const isCount = right.kind === "call" && counting.has(right.name);
  return (
    (operator === "/" && !isCount && inputsOf(right, context).size > 0) ||
    dividesByEntry(left, context) ||
    dividesByEntry(right, context)
  );
}
