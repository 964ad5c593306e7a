import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type LeftOutCode =
  | "repeatedColumn"
  | "text"
  | "comment"
  | "empty"
  | "outsideWeights"
  | "notOnScale"
  | "noScores"
  | "sequence"
  | "personal"
  | "money"
  | "signature"
  | "standard"
  | "average"
  | "weighted"
  | "variance"
  | "threshold"
  | "statistic"
  | "attainment"
  | "unitOfMeasure"
  | "kind"
  | "timeOfDay"
  | "unknownWords"
  | "unknownHeading";

const words: Words<LeftOutCode> = {
  "zh-CN": {
    repeatedColumn: "重复的列",
    text: "文字列",
    comment: "评语列",
    empty: "空列",
    outsideWeights: "不在设有权重的指标之列",
    notOnScale: "数值不在量表范围内",
    noScores: "没有分数",
    sequence: "序号列",
    personal: "个人信息",
    money: "金额列",
    signature: "签字列",
    standard: "评分标准列",
    average: "平均分（由加载项重新计算）",
    weighted: "加权得分（由加载项重新计算）",
    variance: "差异值（由加载项重新计算）",
    threshold: "门槛值或挑战值列",
    statistic: "统计值（最高分、最低分等）",
    attainment: "完成率（由加载项按目标与实际重新计算）",
    unitOfMeasure: "计量单位列",
    kind: "类别列",
    unknownWords: "内容像是等级，但其高低次序不明",
    timeOfDay: "时刻列",
    unknownHeading: "从表头看不出是谁的评分",
  },
  "zh-TW": {
    repeatedColumn: "重複的欄",
    text: "文字欄",
    comment: "評語欄",
    empty: "空白欄",
    outsideWeights: "不屬於設有權重的指標",
    notOnScale: "數值不在量表範圍內",
    noScores: "沒有分數",
    sequence: "序號欄",
    personal: "個人資料",
    money: "金額欄",
    signature: "簽章欄",
    standard: "評分標準欄",
    average: "平均分數（由增益集重新計算）",
    weighted: "加權得分（由增益集重新計算）",
    variance: "差異值（由增益集重新計算）",
    threshold: "門檻值或挑戰值欄",
    statistic: "統計值（最高分、最低分等）",
    attainment: "達成率（由增益集依目標與實際重新計算）",
    unitOfMeasure: "計量單位欄",
    kind: "類別欄",
    unknownWords: "內容似為等第，但高低次序不明",
    timeOfDay: "時刻欄",
    unknownHeading: "從標題看不出是誰的評分",
  },
  en: {
    repeatedColumn: "a column that is there already",
    text: "text",
    comment: "comments",
    empty: "an empty column",
    outsideWeights: "outside the indicators that have weights",
    notOnScale: "numbers that are not on the scale",
    noScores: "no scores",
    sequence: "row numbers",
    personal: "personal details",
    money: "amounts of money",
    signature: "signatures",
    standard: "scoring standards",
    average: "an average, which the add-in computes itself",
    weighted: "weighted scores, which the add-in computes itself",
    variance: "differences, which the add-in computes itself",
    threshold: "thresholds and stretch targets",
    statistic: "statistics such as the highest or lowest score",
    attainment: "attainment, which the add-in computes itself from target and actual",
    unitOfMeasure: "units of measure",
    kind: "kinds of indicator",
    unknownWords: "its words look like ratings on a scale that nobody gave",
    timeOfDay: "times of the day",
    unknownHeading: "its heading does not say whose scores these are",
  },
};

/**
 * What is a column that was left out? A reason that has no word of its own is shown as it is.
 *
 * @example
 * leftOutWord("comment", "en")
 * //=> "comments"
 */
export function leftOutWord(reason: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  return known[reason] ?? reason;
}
