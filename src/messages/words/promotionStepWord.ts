import type { PromotionStep } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type StepKind = PromotionStep["kind"];

const words: Words<StepKind> = {
  "zh-CN": {
    promotion: "晋升",
    demotion: "降级",
    lateral: "轮岗",
  },
  "zh-TW": {
    promotion: "晉升",
    demotion: "降級",
    lateral: "輪調",
  },
  en: {
    promotion: "promotion",
    demotion: "demotion",
    lateral: "lateral move",
  },
};

/**
 * What is a step of the ladder called?
 *
 * @example
 * promotionStepWord("lateral", "en")
 * //=> "lateral move"
 */
export function promotionStepWord(kind: StepKind, language: Language): string {
  return words[language][kind];
}
