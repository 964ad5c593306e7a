import type { Names } from "./policyTemplate.ts";
import { templateLines } from "./templateLines.ts";

/** What is known of a built-in policy before it is loaded. */
export interface TemplateEntry {
  /** Row of the source systems' list (`"000"`, `"002-M"`). */
  readonly id: string;
  readonly names: Names;
  /** Each indicator's id and its names in all languages: a sheet without any of them is none of this policy. */
  readonly indicators: readonly (readonly string[])[];
}

/** All built-in policies, in the order of the source systems' list; the policies themselves are five times as much. */
export const templateIndex: readonly TemplateEntry[] = templateLines.map(([id, called, ...indicators]) => {
  const [zhCN = "", zhTW = "", en = ""] = called.split("|");
  return {
    id,
    names: { "zh-CN": zhCN, "zh-TW": zhTW, en },
    indicators: indicators.map((labels) => labels.split("|")),
  };
});
