import { canonicalText } from "./canonicalText.ts";
import { compactText } from "./compactText.ts";

/** The Chinese and the Latin half of a label that says the same twice ("Dept 部門", "姓名(Xingming)"). */
export interface BilingualSides {
  readonly han: string;
  readonly latin: string;
  /** The Latin half only spells the Chinese one. */
  readonly isPinyin: boolean;
}

const han = String.raw`[\p{Script=Han}\d、·%()\s]*\p{Script=Han}[\p{Script=Han}\d、·%()\s]*?`;
const latin = String.raw`[A-Za-z][A-Za-z .,'’&#\-/]*(?:\(%\))?`;
const hanFirst = new RegExp(`^(${han})[\\s/|(（-]*(${latin})\\)?$`, "u");
const latinFirst = new RegExp(`^(${latin})[\\s/|(-]*(${han})\\)?$`, "u");
const syllable =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrwyzcs])?(?:iang|iong|uang|ang|eng|ong|ing|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v|ü)";

/**
 * Parts a label in two languages; null where it is not one Chinese and one Latin half.
 *
 * @example
 * bilingualSides("Staff No.\n員工編號")
 * //=> { han: "员工编号", latin: "staff no.", isPinyin: false }
 */
export function bilingualSides(typed: string): BilingualSides | null {
  if (typed.length > 60) return null;
  // "xìngmíng" is spelt with marks of tones.
  const text = canonicalText(typed).normalize("NFD").replace(/\p{M}/gu, "");
  const first = hanFirst.exec(text);
  const second = first === null ? latinFirst.exec(text) : null;
  const [hanPart, latinPart] = first === null ? [second?.[2], second?.[1]] : [first[1], first[2]];
  if (hanPart === undefined || latinPart === undefined) return null;
  const sides = { han: compactText(hanPart), latin: compactText(latinPart.replace(/[\s/|(-]+$/u, "")) };
  // "评委A": a letter tells one from the others, and is no other language.
  return sides.han === "" || sides.latin.length < 2 ? null : { ...sides, isPinyin: isPinyinOf(sides) };
}

/** As many syllables as the other half has characters. */
function isPinyinOf(sides: { readonly han: string; readonly latin: string }): boolean {
  const count = sides.han.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = sides.latin.replace(/[ '’-]/gu, "");
  return count > 0 && new RegExp(`^(?:${syllable}){${String(count)}}$`, "u").test(letters);
}
