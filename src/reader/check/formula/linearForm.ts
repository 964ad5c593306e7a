import type { CellReference, Expression } from "./parseFormula.ts";

/** A sum of cells with factors, plus a constant. Keys are "row,column" of the sheet. */
export interface LinearForm {
  readonly factors: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** What the form may look up while it is worked out. */
export interface LinearContext {
  /** The number at a cell that counts as constant (a weight in the header), else null. */
  readonly constantAt: (row: number, column: number) => number | null;
  /** The formula of a cell that is computed itself, else null. */
  readonly formulaAt: (row: number, column: number) => Expression | null;
  /** True where a cell holds a number (or nothing that AVERAGE would skip). */
  readonly isNumberAt: (row: number, column: number) => boolean;
}

const none: ReadonlyMap<string, number> = new Map();

/** Works out which cells a formula adds up, and with which factors; null where it is no weighted sum. */
export function linearForm(tree: Expression, context: LinearContext, depth = 0): LinearForm | null {
  if (depth > 12) return null;
  const go = (expression: Expression | undefined): LinearForm | null =>
    expression === undefined ? null : linearForm(expression, context, depth + 1);
  switch (tree.kind) {
    case "number":
      return { factors: none, constant: tree.value };
    case "cell":
      return cellForm(tree.cell, context, depth);
    case "binary":
      // A long sum leans to the left, and is no deeper than its last term.
      return combine(tree.operator, linearForm(tree.left, context, depth), go(tree.right));
    case "call":
      if (["ROUND", "ROUNDUP", "ROUNDDOWN", "IFERROR", "N", "VALUE", "INT", "TRUNC"].includes(tree.name))
        return go(tree.args[0]);
      if (tree.name === "SUM")
        return sum(
          tree.args.flatMap((arg) => cellsOf(arg)),
          context,
          depth,
        );
      if (tree.name === "AVERAGE") return average(tree.args, context, depth);
      if (tree.name === "PRODUCT")
        return tree.args.reduce<LinearForm | null>((left, arg) => combine("*", left, go(arg)), {
          factors: none,
          constant: 1,
        });
      return tree.name === "SUMPRODUCT" ? sumProduct(tree.args, context, depth) : null;
    default:
      return null;
  }
}

function cellForm(
  { sheet, row, column }: CellReference,
  context: LinearContext,
  depth: number,
): LinearForm | null {
  if (sheet !== null) return null;
  const constant = context.constantAt(row, column);
  if (constant !== null) return { factors: none, constant };
  const inner = context.formulaAt(row, column);
  const form = inner === null ? null : linearForm(inner, context, depth + 2);
  return form ?? { factors: new Map([[`${String(row)},${String(column)}`, 1]]), constant: 0 };
}

function combine(operator: string, left: LinearForm | null, right: LinearForm | null): LinearForm | null {
  if (left === null || right === null) return null;
  if (operator === "+") return add(left, right, 1);
  if (operator === "-") return add(left, right, -1);
  if (operator === "*" && right.factors.size === 0) return scale(left, right.constant);
  if (operator === "*" && left.factors.size === 0) return scale(right, left.constant);
  return operator === "/" && right.factors.size === 0 && right.constant !== 0
    ? scale(left, 1 / right.constant)
    : null;
}

function add(left: LinearForm, right: LinearForm, sign: 1 | -1): LinearForm {
  const factors = new Map(left.factors);
  for (const [cell, factor] of right.factors) factors.set(cell, (factors.get(cell) ?? 0) + sign * factor);
  return { factors, constant: left.constant + sign * right.constant };
}

const scale = ({ factors, constant }: LinearForm, by: number): LinearForm => ({
  factors: new Map([...factors].map(([cell, factor]) => [cell, factor * by])),
  constant: constant * by,
});

/** The cells of a range, row by row; other expressions stand for themselves. */
function cellsOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== "range") return expression.kind === "empty" ? [] : [expression];
  const { from, to } = expression;
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  if ((bottom - top + 1) * (right - left + 1) > 200) return [{ kind: "empty" }];
  const cells: Expression[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      cells.push({ kind: "cell", cell: { ...from, row, column } });
  return cells;
}

function sum(cells: readonly Expression[], context: LinearContext, depth: number): LinearForm | null {
  return cells.reduce<LinearForm | null>(
    (total, cell) => combine("+", total, linearForm(cell, context, depth + 1)),
    { factors: none, constant: 0 },
  );
}

function average(args: readonly Expression[], context: LinearContext, depth: number): LinearForm | null {
  const cells = args
    .flatMap(cellsOf)
    .filter((cell) => cell.kind !== "cell" || context.isNumberAt(cell.cell.row, cell.cell.column));
  const total = sum(cells, context, depth);
  return total === null || cells.length === 0 ? null : scale(total, 1 / cells.length);
}

function sumProduct(args: readonly Expression[], context: LinearContext, depth: number): LinearForm | null {
  if (args.length === 1) return args[0] === undefined ? null : linearForm(args[0], context, depth + 1);
  const [first = [], second = []] = args.map((arg) =>
    arg.kind === "array" ? arg.rows.flat() : cellsOf(arg),
  );
  if (args.length !== 2 || first.length !== second.length) return null;
  return first.reduce<LinearForm | null>(
    (total, cell, index) =>
      combine(
        "+",
        total,
        combine(
          "*",
          linearForm(cell, context, depth + 1),
          second[index] === undefined ? null : linearForm(second[index], context, depth + 1),
        ),
      ),
    { factors: none, constant: 0 },
  );
}
