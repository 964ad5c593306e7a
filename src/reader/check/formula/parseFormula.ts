import { tokenize, type Token } from "./tokenize.ts";

/** A cell as a formula names it; sheet rows and columns from 0. */
export interface CellReference {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A formula as a tree, as far as the checks need it. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "cell"; readonly cell: CellReference }
  | { readonly kind: "range"; readonly from: CellReference; readonly to: CellReference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: "empty" };

const precedence: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Parses a formula; null where it is not understood. Never throws. */
export function parseFormula(formula: string): Expression | null {
  const tokens = formula.length > 4000 ? null : tokenize(formula);
  if (tokens === null) return null;
  const parser = new Parser(tokens);
  const tree = parser.expression(0, 0);
  return tree !== null && parser.isAtEnd ? tree : null;
}

class Parser {
  private position = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  expression(minimum: number, depth: number): Expression | null {
    if (depth > 120) return null;
    let left = this.operand(depth);
    for (;;) {
      const token = this.tokens[this.position];
      const level = token?.kind === "operator" ? (precedence[token.text] ?? 0) : 0;
      if (left === null || token === undefined || level === 0 || level <= minimum) return left;
      this.position += 1;
      const right = this.expression(level, depth + 1);
      left = right === null ? null : { kind: "binary", operator: token.text, left, right };
    }
  }

  private operand(depth: number): Expression | null {
    const token = this.tokens[this.position];
    if (token === undefined) return null;
    this.position += 1;
    let value = this.primary(token, depth);
    while (this.tokens[this.position]?.kind === "percent") {
      this.position += 1;
      value =
        value === null
          ? null
          : { kind: "binary", operator: "/", left: value, right: { kind: "number", value: 100 } };
    }
    return value;
  }

  private primary(token: Token, depth: number): Expression | null {
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "text") return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === "reference") return toReference(token.text);
    if (token.kind === "open") {
      const inner = this.expression(0, depth + 1);
      return this.take("close") ? inner : null;
    }
    if (token.kind === "operator" && (token.text === "-" || token.text === "+")) {
      const operand = this.expression(4, depth + 1);
      if (operand === null || token.text === "+") return operand;
      return operand.kind === "number"
        ? { kind: "number", value: -operand.value }
        : { kind: "binary", operator: "*", left: { kind: "number", value: -1 }, right: operand };
    }
    if (token.kind === "braceOpen") return this.array(depth);
    if (token.kind === "name")
      return this.take("open")
        ? this.call(token.text.replace(/^_xlfn\./iu, "").toUpperCase(), depth)
        : { kind: "name", value: token.text.toUpperCase() };
    return null;
  }

  private call(name: string, depth: number): Expression | null {
    const args: Expression[] = [];
    if (this.take("close")) return { kind: "call", name, args };
    for (;;) {
      const next = this.tokens[this.position]?.kind;
      const arg: Expression | null =
        next === "comma" || next === "close" ? { kind: "empty" } : this.expression(0, depth + 1);
      if (arg === null) return null;
      args.push(arg);
      if (this.take("close")) return { kind: "call", name, args };
      if (!this.take("comma") && !this.take("semicolon")) return null;
    }
  }

  private array(depth: number): Expression | null {
    const rows: Expression[][] = [[]];
    for (;;) {
      const value = this.expression(0, depth + 1);
      if (value === null) return null;
      rows.at(-1)?.push(value);
      if (this.take("braceClose")) return { kind: "array", rows };
      if (this.take("semicolon")) rows.push([]);
      else if (!this.take("comma")) return null;
    }
  }

  private take(kind: Token["kind"]): boolean {
    if (this.tokens[this.position]?.kind !== kind) return false;
    this.position += 1;
    return true;
  }
}

/** "Sheet1!$A$2:B9" as cells. */
export function toReference(text: string): Expression | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^!]+))!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?::(\$?)([A-Za-z]{1,3})(\$?)(\d+))?$/u.exec(
      text,
    );
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const from = cellOf(sheet, match[3], match[4], match[5], match[6]);
  return match[8] === undefined
    ? { kind: "cell", cell: from }
    : { kind: "range", from, to: cellOf(sheet, match[7], match[8], match[9], match[10]) };
}

const cellOf = (
  sheet: string | null,
  columnMark = "",
  letters = "",
  rowMark = "",
  digits = "1",
): CellReference => ({
  sheet,
  row: Number(digits) - 1,
  column:
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  isRowFixed: rowMark === "$",
  isColumnFixed: columnMark === "$",
});
