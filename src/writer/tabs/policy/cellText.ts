import {
  cellValue,
  printRule,
  readRuleText,
  type TableColumn,
  type TableValue,
} from "../../../core/index.ts";
import type { Language } from "../../../messages/language.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { numberFormats } from "../../theme/numberFormats.ts";

/** A value of a policy table as its cell shows it: codes and yes or no in words, everything else as it is. */
export function cellText(
  column: TableColumn,
  value: TableValue,
  language: Language,
): string | number | boolean | null {
  const word = (code: string): string => policyWord("code", column.wordKeys[code] ?? code, language);
  switch (column.kind) {
    case "choice":
      return typeof value === "string" ? word(value) : null;
    case "choices":
      return cellValue(column, typeof value === "object" && value !== null ? value.map(word) : value);
    case "flag":
      return word(value === true ? "yes" : "no");
    case "rule":
      return typeof value === "string" ? restated(value, language) : null;
    default:
      return cellValue(column, value);
  }
}

/** The words from which a cell of this column is chosen; null where anything may be typed. */
export function choicesOf(column: TableColumn, language: Language): readonly string[] | null {
  if (column.kind === "flag") return ["yes", "no"].map((code) => policyWord("code", code, language));
  if (column.kind !== "choice") return null;
  return column.codes.map((code) => policyWord("code", column.wordKeys[code] ?? code, language));
}

/** Shares stand as percentages, so that 0.3 cannot be taken for anything else. */
export function formatOf({ kind }: TableColumn): string | null {
  return kind === "share" ? numberFormats.percent : null;
}

/** A rule that has our fixed form, in the tab's language; a policy's own words stay. */
function restated(text: string, language: Language): string {
  const read = readRuleText(text);
  return read.ok && printRule(read.rule) === text ? printRule(read.rule, language) : text;
}
