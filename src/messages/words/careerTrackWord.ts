import type { CareerTrack } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<CareerTrack> = {
  "zh-CN": {
    management: "管理通道",
    professional: "专业通道",
    lateral: "横向发展",
  },
  "zh-TW": {
    management: "管理職",
    professional: "專業職",
    lateral: "橫向發展",
  },
  en: {
    management: "management",
    professional: "professional",
    lateral: "lateral",
  },
};

/**
 * What is this career track called?
 *
 * @example
 * careerTrackWord("professional", "en")
 * //=> "professional"
 */
export function careerTrackWord(track: CareerTrack, language: Language): string {
  return words[language][track];
}
