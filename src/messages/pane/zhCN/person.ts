import type { PersonTexts } from "../personTexts.ts";
import { number } from "./numbers.ts";

export const person: PersonTexts = {
  back: "返回名单",
  showInSheet: "在表中查看",
  score: "综合得分",
  grade: "绩效等级",
  rank: "排名",
  rankOf: (rank, size) => `第 ${number.format(rank)} 名，共 ${number.format(size)} 人`,
  why: "得分说明",
  whyHelp: "各项贡献分相加即为综合得分。",
  nodeText: (name, score, weight, contribution) =>
    `${name}，得分 ${score}，权重 ${weight}，贡献 ${contribution}`,
  nodeFigures: (score, weight, lost) => `得分 ${score} · 权重 ${weight} · 失分 ${lost}`,
  entries: "原始评分",
  adjustments: "加减分",
  limits: "总分上下限调整",
  total: "合计",
  periods: "各期得分",
  next: "距离上一等级",
  nextGap: (grade, gap) => `距“${grade}”还差 ${number.format(gap)} 分`,
  nextChange: (name, from, to) => `“${name}”由 ${number.format(from)} 提高到 ${number.format(to)} 即可达到`,
  nextNoChange: "单独提高任何一项都不足以达到。",
  missing: "缺失",
  notApplicable: "不适用",
  gradePath: (computed, final) => `按得分为“${computed}”，最终为“${final}”`,
};
