import type { PersonWithoutStep } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type WithoutStep = PersonWithoutStep["reason"];

const words: Words<WithoutStep> = {
  "zh-CN": {
    levelMissing: "未填写职级",
    levelUnknown: "职级不在晋升阶梯中",
    noStepFromLevel: "该职级没有后续晋升台阶",
  },
  "zh-TW": {
    levelMissing: "未填寫職級",
    levelUnknown: "職級不在晉升階梯中",
    noStepFromLevel: "該職級沒有後續晉升階梯",
  },
  en: {
    levelMissing: "no job level is entered",
    levelUnknown: "the job level is not on the ladder",
    noStepFromLevel: "no step leads on from this level",
  },
};

/**
 * Why was no step of the ladder judged for somebody?
 *
 * @example
 * withoutStepWord("levelMissing", "en")
 * //=> "no job level is entered"
 */
export function withoutStepWord(reason: WithoutStep, language: Language): string {
  return words[language][reason];
}
