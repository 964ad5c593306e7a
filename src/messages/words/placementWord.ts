import type { Placement } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<Placement> = {
  "zh-CN": {
    offered: "有名额",
    tied: "同分待定",
    reserve: "列入储备人才库",
    seatsUnknown: "名额未知",
  },
  "zh-TW": {
    offered: "有名額",
    tied: "同分待決",
    reserve: "列入儲備人才庫",
    seatsUnknown: "名額未知",
  },
  en: {
    offered: "seat available",
    tied: "tied for the last seat",
    reserve: "in the reserve pool",
    seatsUnknown: "seats not known",
  },
};

/**
 * What becomes of an eligible person, seats considered?
 *
 * @example
 * placementWord("reserve", "en")
 * //=> "in the reserve pool"
 */
export function placementWord(placement: Placement, language: Language): string {
  return words[language][placement];
}
