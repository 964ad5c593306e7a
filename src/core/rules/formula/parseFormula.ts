import type { BinarySign, FormulaName, FormulaNode } from "./formulaNode.ts";
import { formulaFunctions } from "./formulaFunctions.ts";
import type { FormulaToken } from "./readTokens.ts";
import { readTokens } from "./readTokens.ts";

const names: Readonly<Record<string, FormulaName>> = {
  a: "actual",
  actual: "actual",
  实际: "actual",
  实际值: "actual",
  t: "target",
  target: "target",
  目标: "target",
  目标值: "target",
  base: "base",
  基准分: "base",
  w: "weight",
  weight: "weight",
  权重: "weight",
};

/** How strongly a sign binds; as in spreadsheets all of them bind to the left. */
const strengths: Readonly<Record<BinarySign, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
  "^": 4,
};

const isBinarySign = (text: string): text is BinarySign => text in strengths;

/** A formula's tree, or the place and text at which reading stopped. */
export type ParsedFormula =
  | { readonly ok: true; readonly node: FormulaNode }
  | { readonly ok: false; readonly position: number; readonly text: string };

class UnreadableFormula extends Error {
  readonly token: FormulaToken;
  constructor(token: FormulaToken) {
    super("unreadable formula");
    this.token = token;
  }
}

/**
 * Reads a formula in a small, safe subset of spreadsheet syntax: numbers, percent, + − × ÷ ^, comparisons,
 * parentheses, IF and the functions of `formulaFunctions` over the four names. Nothing else can be called.
 *
 * @example
 * parseFormula("a +").ok
 * //=> false
 */
export function parseFormula(text: string): ParsedFormula {
  const tokens = readTokens(text);
  if (tokens === null) return { ok: false, position: 0, text };
  let next = 0;
  const peek = (): FormulaToken => tokens[next] ?? { kind: "end", text: "", position: text.length };
  const take = (): FormulaToken => {
    const token = peek();
    next += 1;
    return token;
  };
  const takeSign = (...signs: readonly string[]): string => {
    const token = take();
    if (token.kind !== "sign" || !signs.includes(token.text)) throw new UnreadableFormula(token);
    return token.text;
  };

  function expression(weakest: number): FormulaNode {
    let left = prefix();
    for (;;) {
      const { kind, text: sign } = peek();
      if (kind === "sign" && sign === "%") {
        take();
        left = { kind: "percent", of: left };
      } else if (kind === "sign" && isBinarySign(sign) && strengths[sign] > weakest) {
        take();
        left = { kind: "binary", sign, left, right: expression(strengths[sign]) };
      } else {
        return left;
      }
    }
  }

  function prefix(): FormulaNode {
    const token = take();
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "name") return nameOrCall(token);
    if (token.kind === "sign" && token.text === "-") return { kind: "negate", of: expression(5) };
    if (token.kind === "sign" && token.text === "+") return expression(5);
    if (token.kind !== "sign" || token.text !== "(") throw new UnreadableFormula(token);
    const inner = expression(0);
    takeSign(")");
    return inner;
  }

  function nameOrCall(token: FormulaToken): FormulaNode {
    const open = peek();
    if (open.kind !== "sign" || open.text !== "(") {
      const name = names[token.text.toLowerCase()];
      if (name === undefined) throw new UnreadableFormula(token);
      return { kind: "name", name };
    }
    take();
    const args: FormulaNode[] = [];
    const close = peek();
    if (close.kind === "sign" && close.text === ")") take();
    else
      do args.push(expression(0));
      while (takeSign(",", ";", ")") !== ")");
    const name = token.text.toUpperCase();
    const { minArgs, maxArgs } =
      name === "IF" ? { minArgs: 2, maxArgs: 3 } : (formulaFunctions[name] ?? { minArgs: 1, maxArgs: 0 });
    if (args.length < minArgs || args.length > maxArgs) throw new UnreadableFormula(token);
    return { kind: "call", name, args };
  }

  try {
    const node = expression(0);
    const rest = peek();
    if (rest.kind !== "end") throw new UnreadableFormula(rest);
    return { ok: true, node };
  } catch (stopped) {
    if (!(stopped instanceof UnreadableFormula)) throw stopped;
    return { ok: false, position: stopped.token.position, text: stopped.token.text };
  }
}
