import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const han = /\p{Script=Han}/u;

/** Writes Traditional characters as Simplified ones; text without Chinese characters comes back as it is. */
export function toSimplified(text: string): string {
  return han.test(text) ? convert(text) : text;
}
