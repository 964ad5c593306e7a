import type { PersonTexts } from "../personTexts.ts";
import { number } from "./numbers.ts";

export const person: PersonTexts = {
  back: "返回名單",
  showInSheet: "在表中檢視",
  score: "綜合得分",
  grade: "考績等第",
  rank: "排名",
  rankOf: (rank, size) => `第 ${number.format(rank)} 名，共 ${number.format(size)} 人`,
  why: "得分說明",
  whyHelp: "各項貢獻分相加即為綜合得分。",
  nodeText: (name, score, weight, contribution) =>
    `${name}，得分 ${score}，權重 ${weight}，貢獻 ${contribution}`,
  nodeFigures: (score, weight, lost) => `得分 ${score} · 權重 ${weight} · 失分 ${lost}`,
  entries: "原始評分",
  adjustments: "加減分",
  limits: "總分上下限調整",
  total: "合計",
  periods: "各期得分",
  next: "距離上一等第",
  nextGap: (grade, gap) => `距「${grade}」還差 ${number.format(gap)} 分`,
  nextChange: (name, from, to) => `「${name}」由 ${number.format(from)} 提高到 ${number.format(to)} 即可達到`,
  nextNoChange: "單獨提高任何一項都不足以達到。",
  missing: "缺漏",
  notApplicable: "不適用",
  gradePath: (computed, final) => `依得分為「${computed}」，最終為「${final}」`,
};
