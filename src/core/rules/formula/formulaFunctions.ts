import { roundBy } from "../../numbers/roundBy.ts";

/** A function that formulas may call: how many arguments it takes, and what it answers. Truth is 1, falsehood 0. */
export interface FormulaFunction {
  readonly minArgs: number;
  readonly maxArgs: number;
  readonly apply: (args: readonly number[]) => number;
}

const at = (args: readonly number[], index: number): number => args[index] ?? 0;
const truth = (value: boolean): number => (value ? 1 : 0);
const round = (mode: "halfUp" | "up" | "down"): FormulaFunction => ({
  minArgs: 1,
  maxArgs: 2,
  apply: (args) => roundBy(at(args, 0), { mode, digits: at(args, 1) }),
});

/** The functions of spreadsheets that scoring formulas use, by upper-case name; same results as in a spreadsheet. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: { minArgs: 1, maxArgs: Infinity, apply: (args) => truth(args.every((value) => value !== 0)) },
  OR: { minArgs: 1, maxArgs: Infinity, apply: (args) => truth(args.some((value) => value !== 0)) },
  NOT: { minArgs: 1, maxArgs: 1, apply: (args) => truth(at(args, 0) === 0) },
  TRUE: { minArgs: 0, maxArgs: 0, apply: () => 1 },
  FALSE: { minArgs: 0, maxArgs: 0, apply: () => 0 },
  MIN: { minArgs: 1, maxArgs: Infinity, apply: (args) => Math.min(...args) },
  MAX: { minArgs: 1, maxArgs: Infinity, apply: (args) => Math.max(...args) },
  SUM: { minArgs: 1, maxArgs: Infinity, apply: (args) => args.reduce((sum, value) => sum + value, 0) },
  ABS: { minArgs: 1, maxArgs: 1, apply: (args) => Math.abs(at(args, 0)) },
  INT: { minArgs: 1, maxArgs: 1, apply: (args) => Math.floor(at(args, 0)) },
  SQRT: { minArgs: 1, maxArgs: 1, apply: (args) => Math.sqrt(at(args, 0)) },
  POWER: { minArgs: 2, maxArgs: 2, apply: (args) => at(args, 0) ** at(args, 1) },
  MEDIAN: { minArgs: 3, maxArgs: 3, apply: (args) => [...args].sort((a, b) => a - b)[1] ?? Number.NaN },
  ROUND: round("halfUp"),
  ROUNDUP: round("up"),
  ROUNDDOWN: round("down"),
};
