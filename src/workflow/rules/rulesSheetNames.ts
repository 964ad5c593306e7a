import type { SheetRules } from "./sheetRules.ts";

/** Sheets of the user's that hold rules and therefore no scores. */
export function rulesSheetNames(rules: readonly SheetRules[]): readonly string[] {
  return rules.flatMap(({ kind, sheetName }) => (kind === "sheet" ? sheetName.split(", ") : []));
}
