import type { Language } from "../language.ts";
import { policyWord } from "../policyTables/policyWord.ts";

/** All words that may stand in a cell: whoever has to correct it wants to see every one. */
export function choicesText(codes: readonly string[], language: Language): string {
  return codes.map((code) => policyWord("code", code, language)).join(language === "en" ? ", " : "、");
}
