import { tableWords } from "./tableWords.ts";
import { titleSynonyms } from "./titleSynonyms.ts";

/** The titles of policy tables and of sheets that hold them, in all languages: by them such a sheet is suspected. */
export const policyTitles = {
  table: Object.fromEntries(
    Object.entries(tableWords).map(([key, triple]): [string, readonly string[]] => [
      key,
      [...triple, ...(titleSynonyms[key] ?? [])],
    ]),
  ),
  sheets: ["考核制度", "考核方案", "考核办法", "绩效制度", "绩效方案", "制度", "policy", "rules"],
};
