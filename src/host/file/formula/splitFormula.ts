/** What a stretch of a formula is, as far as rewriting references and names needs to know. */
export type FormulaPieceKind =
  /** `"text"`, quotes included: never touched. */
  | "string"
  /** `'Sheet name'` or `'[Book.xlsx]Sheet name'`, quotes included, in front of `!`. */
  | "quotedSheet"
  /** `[Column]`, `[[#Data],[Column]]`, `[1]`: a table's parts or another workbook's number. */
  | "bracket"
  /** A name, function name, number or cell reference: letters, digits, `_ . $ \ ?` and what is beyond ASCII. */
  | "word"
  /** Operators, parentheses, spaces, separators. */
  | "other";

export interface FormulaPiece {
  readonly kind: FormulaPieceKind;
  readonly text: string;
}

const pattern =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(\[)|([A-Za-z0-9_.$\\?\u0080-\uffff]+)|([^"'[A-Za-z0-9_.$\\?\u0080-\uffff]+)/gy;

/** Cuts a formula into pieces whose texts joined give the formula again. */
export function splitFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(formula); match !== null; match = pattern.exec(formula)) {
    const [whole, string, quoted, bracket, word] = match;
    if (bracket !== undefined) {
      const end = bracketEnd(formula, match.index);
      pieces.push({ kind: "bracket", text: formula.slice(match.index, end) });
      pattern.lastIndex = end;
    } else {
      const kind =
        string !== undefined
          ? "string"
          : quoted !== undefined
            ? "quotedSheet"
            : word !== undefined
              ? "word"
              : "other";
      pieces.push({ kind, text: whole });
    }
  }
  return pieces;
}

/** End of a bracket, nested ones included; `'` makes the next character a plain one. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") {
      at += 1;
    } else if (character === "[") {
      depth += 1;
    } else if (character === "]") {
      depth -= 1;
      if (depth === 0) {
        return at + 1;
      }
    }
  }
  return formula.length;
}
