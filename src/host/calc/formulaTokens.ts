import { remembered } from "../formula/remembered.ts";

/** What a piece of formula text is. Every character of the formula belongs to exactly one token. */
export type FormulaTokenKind =
  | "space"
  | "string"
  | "number"
  | "error"
  /** "A1", "$B$2:C9", "C:D", "3:5", each with or without its sheet. */
  | "reference"
  /** "Scores[Total]", "[@Total]". */
  | "structured"
  /** A function's name; its "(" is the next token. */
  | "function"
  /** A defined name, TRUE or FALSE, a name bound by LET or LAMBDA. */
  | "name"
  | "operator"
  | "open"
  | "close"
  | "openArray"
  | "closeArray"
  | "comma"
  | "semicolon"
  /** The # of "A1#". */
  | "spill"
  | "unknown";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

// No other kind begins with a character of the first seven, which are told at once.
const patterns = [
  ["operator", String.raw`<=|>=|<>|[-+*/^&=<>%@:]`],
  ["open", String.raw`\(`],
  ["close", String.raw`\)`],
  ["openArray", String.raw`\{`],
  ["closeArray", String.raw`\}`],
  ["comma", ","],
  ["semicolon", ";"],
  ["space", String.raw`\s+`],
  ["string", String.raw`"(?:[^"]|"")*"`],
  ["error", String.raw`(?:${sheet})?#(?:N/A|[A-Z_]+(?:/0)?[!?]|GETTING_DATA)`],
  ["structured", String.raw`(?:${name})?\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`],
  ["function", String.raw`${name}(?=\()`],
  ["reference", String.raw`(?:${sheet})?${area}(?![\p{L}\p{N}_.(!])`],
  ["number", String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`],
  ["name", String.raw`(?:${sheet})?${name}`],
  ["spill", "#"],
  ["unknown", String.raw`[^]`],
] as const satisfies readonly (readonly [FormulaTokenKind, string])[];

/** The first kind that fits, each in a group of its own. */
const anyToken = new RegExp(patterns.map(([, source]) => `(${source})`).join("|"), "uy");

/**
 * Cuts a formula, written with or without its "=", into tokens.
 *
 * Joining the tokens' text gives the formula back, so that a rewriter touches only what it means to touch.
 */
export const formulaTokens = remembered((formula): readonly FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  let position = formula.startsWith("=") ? 1 : 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
});

function tokenAt(formula: string, position: number): FormulaToken {
  anyToken.lastIndex = position;
  const match: readonly (string | undefined)[] | null = anyToken.exec(formula);
  const group = match?.findIndex((part, index) => index > 0 && part !== undefined) ?? 0;
  const [kind] = patterns[group - 1] ?? [];
  const text = match?.[0];
  if (text === undefined || kind === undefined) {
    throw new RangeError(`No token at ${String(position)} of "${formula}".`);
  }
  return { kind, text };
}
