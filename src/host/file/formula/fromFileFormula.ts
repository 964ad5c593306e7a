import { splitFormula } from "./splitFormula.ts";

const prefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/**
 * Turns a formula of the file into what people see, with its `=`: future functions and parameters lose their
 * prefixes, `_xlfn.ANCHORARRAY(A1)` becomes `A1#`, `_xlfn.SINGLE(A1)` becomes `@A1`, and a custom function stored as
 * `_xldudf_KPI_SCORE` is `KPI.SCORE` again (its namespace ends at the first underscore).
 */
export function fromFileFormula(formula: string): string {
  if (!formula.includes("_x") && !formula.includes("_X")) {
    return `=${formula}`;
  }
  const text = splitFormula(formula)
    .map(({ kind, text }) => (kind === "word" ? withoutPrefix(text) : text))
    .join("");
  return `=${unwrap(unwrap(text, "ANCHORARRAY", "", "#"), "SINGLE", "@", "")}`;
}

function withoutPrefix(word: string): string {
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(word);
  if (custom !== null) {
    return `${custom[1] ?? ""}.${custom[2] ?? ""}`;
  }
  return word.replace(/^_xldudf_/i, "").replace(prefixes, "");
}

/** `NAME(argument)` → before + argument + after, where the argument has no parentheses of its own. */
function unwrap(formula: string, name: string, before: string, after: string): string {
  return formula.includes(`${name}(`)
    ? formula.replace(new RegExp(`\\b${name}\\(([^()"]+)\\)`, "g"), `${before}$1${after}`)
    : formula;
}
