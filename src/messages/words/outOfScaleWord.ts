import type { AbsencePolicy } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type OutOfScale = NonNullable<AbsencePolicy["outOfScale"]>;

const words: Words<OutOfScale> = {
  "zh-CN": {
    missing: "按缺失处理",
    clamp: "按量表上下限取值",
    keep: "按原值计入",
  },
  "zh-TW": {
    missing: "視為缺漏",
    clamp: "以量表上下限取值",
    keep: "以原值計入",
  },
  en: {
    missing: "treated as missing",
    clamp: "drawn to the nearest end of the scale",
    keep: "counted as it stands",
  },
};

/**
 * What is done with an entry outside its scale, in a few words?
 *
 * @example
 * outOfScaleWord("clamp", "en")
 * //=> "drawn to the nearest end of the scale"
 */
export function outOfScaleWord(policy: OutOfScale, language: Language): string {
  return words[language][policy];
}
