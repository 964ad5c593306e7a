import type { RaterGroup } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<RaterGroup> = {
  "zh-CN": {
    self: "自评",
    superior: "直接上级",
    secondSuperior: "间接上级",
    peer: "同级同事",
    subordinate: "下级",
    customer: "客户",
    hr: "人力资源部",
    expert: "专家",
  },
  "zh-TW": {
    self: "自評",
    superior: "直屬主管",
    secondSuperior: "上一層主管",
    peer: "同儕",
    subordinate: "部屬",
    customer: "客戶",
    hr: "人力資源部",
    expert: "專家",
  },
  en: {
    self: "self",
    superior: "line manager",
    secondSuperior: "second-level manager",
    peer: "peers",
    subordinate: "direct reports",
    customer: "customers",
    hr: "HR",
    expert: "experts",
  },
};

/**
 * What is this rater group called, seen from the person rated?
 *
 * @example
 * raterGroupWord("superior", "en")
 * //=> "line manager"
 */
export function raterGroupWord(group: RaterGroup, language: Language): string {
  return words[language][group];
}
