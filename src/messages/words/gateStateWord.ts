import type { GateState } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<GateState> = {
  "zh-CN": {
    passed: "满足",
    failed: "不满足",
    unknown: "待核实",
    waived: "特批豁免",
  },
  "zh-TW": {
    passed: "符合",
    failed: "不符合",
    unknown: "待查核",
    waived: "專案核准豁免",
  },
  en: {
    passed: "met",
    failed: "not met",
    unknown: "to be verified",
    waived: "waived by approval",
  },
};

/**
 * What did testing a condition give? Where a fact is not known it is never passed.
 *
 * @example
 * gateStateWord("failed", "en")
 * //=> "not met"
 */
export function gateStateWord(state: GateState, language: Language): string {
  return words[language][state];
}
