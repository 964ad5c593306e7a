import type { Language } from "../language.ts";
import { inLanguage } from "../tabs/inLanguage.ts";
import { policyWord } from "./policyWord.ts";

/** Parts of what follows an appraisal that no table of the policy shows, by their key. */
const furtherWords = {
  trainingModes: ["培训方式", "訓練方式", "Ways of training"],
  programmes: ["培训项目", "訓練方案", "Training programmes"],
  improvement: ["绩效改进计划", "績效改善計畫", "Plan of improvement"],
  interview: ["绩效面谈", "績效面談", "Appraisal interview"],
  development: ["发展计划", "發展計畫", "Development plan"],
  nineBox: ["九宫格", "九宮格", "Nine-box grid"],
  rewards: ["奖励与调薪", "獎勵與調薪", "Rewards"],
  process: ["考核流程", "考核流程", "Steps of the appraisal"],
  appeal: ["绩效申诉", "績效申訴", "Appeals"],
  facts: ["薪酬与潜力资料", "薪酬與潛力資料", "Pay and potential"],
  competencies: ["发展能力项", "發展職能", "Abilities to develop"],
  evidence: ["评分依据记录", "評分依據紀錄", "Records behind scores"],
} as const;

/**
 * What is a part of the policy called that no table shows, or a table without rows? Another key stays as it is.
 *
 * @example
 * furtherWord("appeal", "en")
 * //=> "Appeals"
 */
export function furtherWord(key: string, language: Language): string {
  const words: Readonly<Record<string, string>> = inLanguage(furtherWords, language);
  return words[key] ?? policyWord("table", key, language);
}
