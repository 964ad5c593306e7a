import type { FunctionLanguage } from "./problemSentence.ts";

/** Words that stand in results. */
export interface AnswerWords {
  readonly indicator: string;
  readonly weight: string;
  readonly score: string;
  readonly contribution: string;
  readonly lost: string;
  readonly total: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly grade: string;
  readonly nextGrade: string;
  readonly gap: string;
  readonly change: string;
  readonly needed: string;
  readonly outOfReach: string;
  readonly best: string;
  readonly target: string;
  readonly rule: string;
  readonly from: string;
  readonly sum: string;
  readonly sumExact: string;
  readonly sumRounded: string;
  readonly sumOff: string;
  readonly eligible: string;
  readonly notEligible: string;
  readonly toVerify: string;
}

const en: AnswerWords = {
  indicator: "Indicator",
  weight: "Weight",
  score: "Score",
  contribution: "Contribution",
  lost: "Points lost",
  total: "Total",
  missing: "missing",
  notApplicable: "not applicable",
  grade: "Grade",
  nextGrade: "Next grade",
  gap: "Points to go",
  change: "Change",
  needed: "Needed score",
  outOfReach: "not by this alone",
  best: "best grade reached",
  target: "Target",
  rule: "Rule",
  from: "from",
  sum: "Sum",
  sumExact: "correct",
  sumRounded: "rounded, counts in proportion",
  sumOff: "does not sum to the whole",
  eligible: "eligible",
  notEligible: "not eligible",
  toVerify: "to be verified",
};

const zhCN: AnswerWords = {
  indicator: "指标",
  weight: "权重",
  score: "得分",
  contribution: "贡献",
  lost: "失分",
  total: "合计",
  missing: "缺分",
  notApplicable: "不适用",
  grade: "等级",
  nextGrade: "上一等级",
  gap: "还差",
  change: "改进项",
  needed: "需达到",
  outOfReach: "仅此一项不够",
  best: "已是最高等级",
  target: "目标",
  rule: "规则",
  from: "起",
  sum: "合计",
  sumExact: "正确",
  sumRounded: "有舍入，按比例计",
  sumOff: "合计不符",
  eligible: "符合",
  notEligible: "不符合",
  toVerify: "待核实",
};

const zhTW: AnswerWords = {
  indicator: "指標",
  weight: "權重",
  score: "得分",
  contribution: "貢獻",
  lost: "失分",
  total: "合計",
  missing: "缺分",
  notApplicable: "不適用",
  grade: "等第",
  nextGrade: "上一等第",
  gap: "還差",
  change: "改進項",
  needed: "需達到",
  outOfReach: "僅此一項不夠",
  best: "已是最高等第",
  target: "目標",
  rule: "規則",
  from: "起",
  sum: "合計",
  sumExact: "正確",
  sumRounded: "有捨入，按比例計",
  sumOff: "合計不符",
  eligible: "符合",
  notEligible: "不符合",
  toVerify: "待核實",
};

/** The words of results in each language. */
export const answerWords: Readonly<Record<FunctionLanguage, AnswerWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
