import type { FunctionLanguage } from "../sentences/problemSentence.ts";

/**
 * The language of error sentences: that of Excel's own menus. Sentences are beside the result and never in it, so a
 * call stays pure.
 */
export function displayLanguage(): FunctionLanguage {
  if (typeof Office === "undefined") return "en";
  // Before Office is ready there is no context, whatever its type says.
  const context = Office.context as typeof Office.context | undefined;
  const locale = (context?.displayLanguage ?? "").toLowerCase();
  if (!locale.startsWith("zh")) return "en";
  return /-(hant|tw|hk|mo)/u.test(locale) ? "zh-TW" : "zh-CN";
}
