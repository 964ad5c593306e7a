import { quoteSheetName } from "../../model/index.ts";
import { splitFormula } from "./splitFormula.ts";

/**
 * Puts new sheet names into a formula or reference of the file; sheets of other workbooks (`[1]Name!A1`) are not meant.
 *
 * @param names - New name by old name in lower case: Excel compares sheet names without case.
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  const pieces = splitFormula(formula);
  let done = 0;
  return pieces
    .map(({ kind, text }, index) => {
      if (index < done) {
        return "";
      }
      const [next = "", last = "", afterLast = ""] = pieces
        .slice(index + 1, index + 4)
        .map((piece) => piece.text);
      if (kind === "quotedSheet" && next.startsWith("!")) {
        return renameQuoted(text, names);
      }
      if (kind !== "word" || pieces[index - 1]?.kind === "bracket") {
        return text;
      }
      if (
        next === ":" &&
        afterLast.startsWith("!") &&
        (names.has(text.toLowerCase()) || names.has(last.toLowerCase()))
      ) {
        done = index + 3;
        return renameQuoted(`'${text}:${last}'`, names);
      }
      const name = next.startsWith("!") ? names.get(text.toLowerCase()) : undefined;
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
