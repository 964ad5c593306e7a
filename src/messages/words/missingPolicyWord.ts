import type { MissingPolicy } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<MissingPolicy> = {
  "zh-CN": {
    renormalise: "权重由同级其他指标分摊",
    renormaliseGlobal: "权重由全部其他指标分摊",
    zero: "按零分计入",
    block: "补录前不出结果",
  },
  "zh-TW": {
    renormalise: "權重由同層其他指標分攤",
    renormaliseGlobal: "權重由全部其他指標分攤",
    zero: "以零分計入",
    block: "補登前不產生結果",
  },
  en: {
    renormalise: "its weight goes to its siblings",
    renormaliseGlobal: "its weight goes to all other indicators",
    zero: "it counts as zero",
    block: "no result until it is entered",
  },
};

/**
 * What is done where an entry is missing, in a few words?
 *
 * @example
 * missingPolicyWord("zero", "en")
 * //=> "it counts as zero"
 */
export function missingPolicyWord(policy: MissingPolicy, language: Language): string {
  return words[language][policy];
}
