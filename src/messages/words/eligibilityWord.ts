import type { Eligibility } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<Eligibility> = {
  "zh-CN": {
    eligible: "符合条件",
    nearMiss: "差一项条件",
    unverified: "待核实",
    ineligible: "不符合条件",
  },
  "zh-TW": {
    eligible: "符合條件",
    nearMiss: "差一項條件",
    unverified: "待查核",
    ineligible: "不符合條件",
  },
  en: {
    eligible: "eligible",
    nearMiss: "near miss",
    unverified: "to be verified",
    ineligible: "not eligible",
  },
};

/**
 * How does somebody stand to a step of the ladder, all its conditions taken together?
 *
 * @example
 * eligibilityWord("nearMiss", "en")
 * //=> "near miss"
 */
export function eligibilityWord(eligibility: Eligibility, language: Language): string {
  return words[language][eligibility];
}
