import type { BinarySign, FormulaName, FormulaNode } from "./formulaNode.ts";
import { formulaFunctions } from "./formulaFunctions.ts";
import { parseFormula } from "./parseFormula.ts";

/** Values of the names in a formula; NaN where unknown. */
export type FormulaValues = Readonly<Record<FormulaName, number>>;

/** A formula ready to be computed, or where reading it stopped. */
export type CompiledFormula =
  | {
      readonly ok: true;
      readonly evaluate: (values: FormulaValues) => number;
      /** The names that it uses. */
      readonly names: readonly FormulaName[];
    }
  | { readonly ok: false; readonly position: number; readonly text: string };

/**
 * Reads a formula once, to compute it for many rows.
 *
 * @example
 * const formula = compileFormula("=MIN(120, a/t*100)")
 * formula.ok && formula.evaluate({ actual: 45, target: 50, base: 100, weight: 30 })
 * //=> 90
 */
export function compileFormula(text: string): CompiledFormula {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const names = new Set<FormulaName>();
  const evaluate = compile(parsed.node, names);
  return { ok: true, evaluate, names: [...names] };
}

type Evaluate = (values: FormulaValues) => number;

function compile(node: FormulaNode, names: Set<FormulaName>): Evaluate {
  switch (node.kind) {
    case "number":
      return () => node.value;
    case "name":
      names.add(node.name);
      return (values) => values[node.name];
    case "negate": {
      const of = compile(node.of, names);
      return (values) => -of(values);
    }
    case "percent": {
      const of = compile(node.of, names);
      return (values) => of(values) / 100;
    }
    case "binary": {
      const left = compile(node.left, names);
      const right = compile(node.right, names);
      const apply = binary[node.sign];
      return (values) => apply(left(values), right(values));
    }
    case "call":
      return compileCall(
        node.name,
        node.args.map((arg) => compile(arg, names)),
      );
  }
}

/** IF computes only the branch that it takes, so that a division by zero in the other does no harm. */
function compileCall(name: string, args: readonly Evaluate[]): Evaluate {
  if (name === "IF") {
    const [test, then, otherwise] = args;
    return (values) => {
      const truth = test?.(values) ?? 0;
      if (Number.isNaN(truth)) return Number.NaN;
      return truth === 0 ? (otherwise?.(values) ?? 0) : (then?.(values) ?? 0);
    };
  }
  const called = formulaFunctions[name];
  if (called === undefined) throw new RangeError(`Formulas cannot call ${name}`);
  return (values) => called.apply(args.map((arg) => arg(values)));
}

const compare =
  (test: (left: number, right: number) => boolean) =>
  (left: number, right: number): number =>
    Number.isNaN(left) || Number.isNaN(right) ? Number.NaN : test(left, right) ? 1 : 0;

const binary: Readonly<Record<BinarySign, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
  "=": compare((left, right) => left === right),
  "<>": compare((left, right) => left !== right),
  "<": compare((left, right) => left < right),
  "<=": compare((left, right) => left <= right),
  ">": compare((left, right) => left > right),
  ">=": compare((left, right) => left >= right),
};
