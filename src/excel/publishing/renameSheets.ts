import { quotedSheetName } from "../../sheet/index.ts";

/** Text in quotes, a quoted sheet name before "!", or a plain one; whatever else is passed over. */
const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * Writes other sheet names into a formula, a link or a reference. Texts in quotes stay.
 *
 * @example
 * renameSheets("=Summary!A1&\"Summary!\"", new Map([["Summary", "Summary (2)"]]))
 * //=> "='Summary (2)'!A1&\"Summary!\""
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(token, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted === undefined ? plain : quoted.replaceAll("''", "'");
    const other = name === undefined ? undefined : names.get(name);
    return other === undefined ? found : `${quotedSheetName(other)}!`;
  });
}
