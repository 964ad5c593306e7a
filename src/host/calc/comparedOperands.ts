import type { FormulaToken } from "./formulaTokens.ts";

/** First and last token of something that stands on one side of a comparison. */
export interface OperandSpan {
  readonly first: number;
  readonly last: number;
}

const comparisons = new Set(["=", "<", ">", "<=", ">=", "<>"]);

/**
 * Finds what a formula compares as numbers: the library compares doubles bit by bit, Excel their first 15 digits, so
 * that a total of 0.1 + 0.2 reaches a threshold of 0.3. Operands beside a text literal, and literals, are left out.
 */
export function comparedOperands(tokens: readonly FormulaToken[]): readonly OperandSpan[] {
  const found = new Map<number, OperandSpan>();
  tokens.forEach((token, index) => {
    if (!isComparison(token)) {
      return;
    }
    const sides = [spanFrom(tokens, index, -1), spanFrom(tokens, index, 1)];
    const hasText = sides.some(
      (side) => side?.first === side?.last && tokens[side?.first ?? -1]?.kind === "string",
    );
    for (const side of sides) {
      if (!hasText && side !== null && !isLiteral(tokens, side)) {
        found.set(side.first, side);
      }
    }
  });
  return [...found.values()];
}

function isComparison({ kind, text }: FormulaToken): boolean {
  return kind === "operator" && comparisons.has(text);
}

/** Walks from a comparison to the end of its operand: a bracket's edge, a separator or another comparison. */
function spanFrom(tokens: readonly FormulaToken[], start: number, step: 1 | -1): OperandSpan | null {
  let depth = 0;
  let end: number | null = null;
  let nearest: number | null = null;
  for (let index = start + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (token === undefined) {
      break;
    }
    const opens = token.kind === "open" || token.kind === "openArray";
    const closes = token.kind === "close" || token.kind === "closeArray";
    const goesIn = step === 1 ? opens : closes;
    const goesOut = step === 1 ? closes : opens;
    const isEdge = token.kind === "comma" || token.kind === "semicolon" || isComparison(token);
    if (depth === 0 && (goesOut || isEdge)) {
      break;
    }
    depth += goesIn ? 1 : goesOut ? -1 : 0;
    if (token.kind !== "space") {
      nearest ??= index;
      end = index;
    }
  }
  if (nearest === null || end === null) {
    return null;
  }
  return step === 1 ? { first: nearest, last: end } : { first: end, last: nearest };
}

function isLiteral(tokens: readonly FormulaToken[], { first, last }: OperandSpan): boolean {
  return tokens.slice(first, last + 1).every(({ kind, text }) => kind === "number" || text === "-");
}
