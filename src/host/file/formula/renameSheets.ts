import { quoteSheetName } from "../../model/index.ts";
import { splitFormula } from "./splitFormula.ts";

/**
 * Puts new sheet names into a formula or reference of the file; sheets of other workbooks (`[1]Name!A1`) are not meant.
 *
 * @param names - New name by old name in lower case: Excel compares sheet names without case.
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  const pieces = splitFormula(formula);
  return pieces
    .map(({ kind, text }, index) => {
      const next = pieces[index + 1]?.text ?? "";
      if (kind === "quotedSheet" && next.startsWith("!")) {
        return renameQuoted(text, names);
      }
      const isForeign = pieces[index - 1]?.kind === "bracket";
      const isSheet = kind === "word" && !isForeign && /^[!]/.test(next);
      const isSpanStart =
        kind === "word" && !isForeign && next === ":" && (pieces[index + 3]?.text ?? "").startsWith("!");
      const name = isSheet || isSpanStart ? names.get(text.toLowerCase()) : undefined;
      return name === undefined ? text : quoteSheetName(name);
    })
    .join("");
}

/** `'One'` or a span `'One:Two'` in one pair of quotes. */
function renameQuoted(quoted: string, names: ReadonlyMap<string, string>): string {
  const inside = quoted.slice(1, -1).replaceAll("''", "'");
  const parts = inside.split(":");
  const renamed = parts.map((part) => names.get(part.toLowerCase()) ?? part);
  if (renamed.every((part, index) => part === parts[index])) {
    return quoted;
  }
  return renamed.length === 1
    ? quoteSheetName(renamed[0] ?? "")
    : `'${renamed.join(":").replaceAll("'", "''")}'`;
}
