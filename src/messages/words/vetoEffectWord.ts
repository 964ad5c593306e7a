import type { Veto } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type VetoEffect = Veto["effect"]["kind"];

const words: Words<VetoEffect> = {
  "zh-CN": {
    capGrade: "等级封顶",
    zeroIndicator: "该指标计零分",
    zeroTotal: "总分计零分",
    excludeFromPromotion: "取消晋升资格",
  },
  "zh-TW": {
    capGrade: "等第設上限",
    zeroIndicator: "該指標計零分",
    zeroTotal: "總分計零分",
    excludeFromPromotion: "取消晉升資格",
  },
  en: {
    capGrade: "caps the grade",
    zeroIndicator: "sets one indicator to zero",
    zeroTotal: "sets the total to zero",
    excludeFromPromotion: "rules out promotion",
  },
};

/**
 * What does a veto do, in a few words?
 *
 * @example
 * vetoEffectWord("capGrade", "en")
 * //=> "caps the grade"
 */
export function vetoEffectWord(effect: VetoEffect, language: Language): string {
  return words[language][effect];
}
