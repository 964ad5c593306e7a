/** A piece of a formula. References keep their text; `$` marks are read by the parser. */
export interface Token {
  readonly kind:
    | "number"
    | "text"
    | "reference"
    | "name"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "braceOpen"
    | "braceClose"
    | "semicolon"
    | "percent";
  readonly text: string;
  /** Where it starts in the formula, for repairs that replace a piece. */
  readonly start: number;
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  [
    "reference",
    /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(.])/uy,
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>]/uy],
  ["percent", /%/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
  ["braceOpen", /\{/uy],
  ["braceClose", /\}/uy],
];

/** Cuts a formula (with or without its "=") into tokens; null where it holds something else. */
export function tokenize(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let position = formula.startsWith("=") ? 1 : 0;
  while (position < formula.length) {
    if (/\s/u.test(formula.charAt(position))) {
      position += 1;
      continue;
    }
    const found = patterns
      .map(([kind, pattern]) => {
        pattern.lastIndex = position;
        return { kind, text: pattern.exec(formula)?.[0] };
      })
      .find(({ text }) => text !== undefined);
    if (found?.text === undefined) return null;
    tokens.push({ kind: found.kind, text: found.text, start: position });
    position += found.text.length;
  }
  return tokens;
}
