import { canonicalText } from "./canonicalText.ts";

/** Nothing to leave out. */
const plain = /^[\u4e00-\u9fff\w]+$/u;
const spaceBesideHan = /(?<=[\p{Script=Han}\p{P}\p{S}]) +| +(?=[\p{Script=Han}\p{P}\p{S}])/gu;

/**
 * Canonical text for comparing labels: lower case, no spaces beside Chinese characters or signs ("姓 名" is "姓名"),
 * no mark of a required field, no colon at the end.
 *
 * @example
 * compactText("＊姓 名：")
 * //=> "姓名"
 */
export function compactText(text: string): string {
  const canonical = canonicalText(text);
  if (plain.test(canonical)) return canonical.toLowerCase();
  return canonical
    .toLowerCase()
    .replace(spaceBesideHan, "")
    .replace(/^[*★☆●•·]+|[*★☆:：]+$/gu, "")
    .trim();
}
