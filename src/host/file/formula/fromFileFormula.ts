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
  const shown = formula
    .replace(/_xlfn\.ANCHORARRAY\(([^()"]+)\)/g, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()"]+)\)/g, "@$1");
  const pieces = splitFormula(shown);
  return `=${pieces.map(({ kind, text }) => (kind === "word" ? withoutPrefix(text) : text)).join("")}`;
}

function withoutPrefix(word: string): string {
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(word);
  if (custom !== null) {
    return `${custom[1] ?? ""}.${custom[2] ?? ""}`;
  }
  return word.replace(/^_xldudf_/i, "").replace(prefixes, "");
}
