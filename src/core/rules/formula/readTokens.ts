/** A word, number or sign of a formula, and where it stands. */
export interface FormulaToken {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  readonly position: number;
}

const pattern =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*)|(<=|>=|<>|[-+*/^%(),;<>=]))/uy;

/**
 * Splits a formula into tokens; null where a character belongs to none. Full-width signs read as their half-width
 * forms, so that `（a＋1）` is `(a+1)`.
 */
export function readTokens(text: string): readonly FormulaToken[] | null {
  const source = text
    .normalize("NFKC")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("≥", ">=")
    .replaceAll("≤", "<=")
    .replace(/^\s*=/u, "")
    .trimEnd();
  const tokens: FormulaToken[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const position = pattern.lastIndex;
    const match = pattern.exec(source);
    if (match === null) return null;
    const [, number, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number, position });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, position });
    else tokens.push({ kind: "sign", text: sign ?? "", position });
  }
  return [...tokens, { kind: "end", text: "", position: source.length }];
}
