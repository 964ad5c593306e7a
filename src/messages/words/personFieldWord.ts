import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<"department" | "role" | "level"> = {
  "zh-CN": { department: "部门", role: "岗位", level: "职级" },
  "zh-TW": { department: "部門", role: "職務", level: "職級" },
  en: { department: "department", role: "role", level: "job level" },
};

/**
 * What is this detail of a person called? A detail that the product does not know is called as the sheet calls it.
 *
 * @example
 * personFieldWord("level", "en")
 * //=> "job level"
 */
export function personFieldWord(field: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  return known[field] ?? field;
}
