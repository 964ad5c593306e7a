import { futureFunctions, plainDottedFunctions, worksheetFunctions } from "./futureFunctions.ts";
import { splitFormula, type FormulaPiece } from "./splitFormula.ts";

/** What a formula's spelling in the file depends on besides its text. */
export interface FileFormulaContext {
  /** Table the cell stands in, for `[@Column]`; null outside tables. */
  readonly tableName: string | null;
  /** Defined names in lower case: a function of that name is a named LAMBDA, no custom function. */
  readonly definedNames: ReadonlySet<string>;
}

export const noContext: FileFormulaContext = { tableName: null, definedNames: new Set() };

/**
 * Spells a formula as the file does, without its `=`: future functions and LET/LAMBDA parameters with their prefixes,
 * `A1#` as `_xlfn.ANCHORARRAY(A1)`, `[@Column]` as `Table[[#This Row],[Column]]`, custom functions as `_xldudf_…`.
 */
export function toFileFormula(formula: string, context: FileFormulaContext = noContext): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const pieces = splitFormula(text);
  const parameters = parameterIndexes(pieces);
  const words = pieces.map((piece, index) => {
    const next = pieces[index + 1]?.text ?? "";
    if (piece.kind === "bracket") {
      const owner = pieces[index - 1];
      return structuredReference(
        piece.text,
        owner?.kind === "word" || owner?.kind === "bracket",
        next,
        context,
      );
    }
    if (piece.kind !== "word") {
      return piece.text;
    }
    if (parameters.has(index)) {
      return `_xlpm.${piece.text}`;
    }
    return next.startsWith("(") ? functionName(piece.text, context) : piece.text;
  });
  return markSpills(pieces, words).join("");
}

function functionName(name: string, { definedNames }: FileFormulaContext): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("_X")) {
    return name;
  }
  if (futureFunctions.has(upper)) {
    return worksheetFunctions.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
  }
  const isCustom =
    name.includes(".") && !plainDottedFunctions.has(upper) && !definedNames.has(name.toLowerCase());
  return isCustom ? `_xldudf_${name.replaceAll(".", "_")}` : name;
}

/** `[@Column]` and `[Column]` name their table in the file; a number in brackets is another workbook. */
function structuredReference(
  text: string,
  hasOwner: boolean,
  next: string,
  { tableName }: FileFormulaContext,
): string {
  const isForeignBook = /^\[[^\]@#]*\]$/.test(text) && !hasOwner && /^[^\s,;()+\-*/^&=<>:]/.test(next);
  if (isForeignBook || (!hasOwner && tableName === null)) {
    return text;
  }
  const owner = hasOwner ? "" : (tableName ?? "");
  const thisRow = /^\[\s*@\s*(.*)\]$/s.exec(text)?.[1]?.trim();
  if (thisRow === undefined) {
    return owner + text;
  }
  if (thisRow === "") {
    return `${owner}[#This Row]`;
  }
  return `${owner}[[#This Row],${thisRow.startsWith("[") ? thisRow : `[${thisRow}]`}]`;
}

/** Puts `_xlfn.ANCHORARRAY(…)` round references followed by `#`, their sheet included. */
function markSpills(pieces: readonly FormulaPiece[], words: readonly string[]): string[] {
  const result = [...words];
  for (let index = pieces.length - 1; index > 0; index -= 1) {
    const piece = pieces[index];
    const isSpill =
      piece?.kind === "other" && piece.text.startsWith("#") && pieces[index - 1]?.kind === "word";
    if (isSpill) {
      const hasSheet = pieces[index - 2]?.text.endsWith("!") === true;
      const start = hasSheet && pieces[index - 2]?.text === "!" ? index - 3 : index - 1;
      result[start] = `_xlfn.ANCHORARRAY(${result[start] ?? ""}`;
      result[index] = `)${piece.text.slice(1)}`;
    }
  }
  return result;
}

/** Which pieces are names that a LET or LAMBDA around them declares. */
function parameterIndexes(pieces: readonly FormulaPiece[]): Set<number> {
  const found = new Set<number>();
  pieces.forEach(({ kind, text }, index) => {
    const name = text.toUpperCase().replace(/^_XLFN\./, "");
    if (kind !== "word" || (name !== "LET" && name !== "LAMBDA")) {
      return;
    }
    const { declared, end } = readDeclarations(pieces, index + 1, name === "LET" ? 2 : 1);
    for (let at = index + 1; at < end; at += 1) {
      const piece = pieces[at];
      if (piece?.kind === "word" && declared.has(piece.text.toLowerCase())) {
        found.add(at);
      }
    }
  });
  return found;
}

/**
 * Reads the names a call declares: every `step`th argument except the last, where it is one word.
 *
 * @param open - Index of the piece that starts with the call's `(`.
 */
function readDeclarations(
  pieces: readonly FormulaPiece[],
  open: number,
  step: number,
): { declared: Set<string>; end: number } {
  const args: string[] = [""];
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== "other") {
      args.push((args.pop() ?? "") + (piece?.text ?? ""));
      continue;
    }
    for (const character of piece.text) {
      depth += "({".includes(character) ? 1 : ")}".includes(character) ? -1 : 0;
      if (depth === 0) {
        const names = args.slice(0, -1).filter((_, at) => at % step === 0);
        const words = names.map((name) =>
          name
            .trim()
            .toLowerCase()
            .replace(/^_xlpm\./, ""),
        );
        return {
          declared: new Set(
            words.filter((word) => /^[^\W\d][\w.?\\]*$|^[\u0080-\uffff][\w.\u0080-\uffff]*$/.test(word)),
          ),
          end: index,
        };
      }
      const separates = depth === 1 && character === ",";
      const isOpening = depth === 1 && character === "(" && args.length === 1 && args[0] === "";
      if (separates) {
        args.push("");
      } else if (!isOpening) {
        args.push((args.pop() ?? "") + character);
      }
    }
  }
  return { declared: new Set(), end: pieces.length };
}
