import type { DistributionPolicy } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type QuotaExclusion = DistributionPolicy["excludes"][number];

const words: Words<QuotaExclusion> = {
  "zh-CN": {
    newJoiner: "期间内新入职",
    onLeave: "期间内休假",
    notAppraised: "不参加考核",
  },
  "zh-TW": {
    newJoiner: "期間內新進",
    onLeave: "期間內請假",
    notAppraised: "不參加考核",
  },
  en: {
    newJoiner: "joined during the cycle",
    onLeave: "on leave during the cycle",
    notAppraised: "not appraised",
  },
};

/**
 * Why does somebody take no part in the forced distribution?
 *
 * @example
 * quotaExclusionWord("newJoiner", "en")
 * //=> "joined during the cycle"
 */
export function quotaExclusionWord(reason: QuotaExclusion, language: Language): string {
  return words[language][reason];
}
