import type { Language } from "../language.ts";
import { policyWord } from "../policyTables/policyWord.ts";

/** The heading or name of a policy table's column or parameter. */
export function headingOf(key: string, language: Language): string {
  const parameter = policyWord("parameter", key, language);
  return parameter === key ? policyWord("column", key, language) : parameter;
}
