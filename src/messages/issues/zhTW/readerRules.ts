import type { RaterGroup, ReaderRuleIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { raterGroupWord } from "../../words/raterGroupWord.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-TW");

const groups = (raterGroups: readonly RaterGroup[]): string =>
  listed(
    raterGroups.map((group) => raterGroupWord(group, "zh-TW")),
    "zh-TW",
  );

const shares = (raterGroups: readonly RaterGroup[], percents: readonly number[]): string =>
  listed(
    raterGroups.map(
      (group, index) => `「${raterGroupWord(group, "zh-TW")} ${figure(percents[index] ?? 0)}%」`,
    ),
    "zh-TW",
  );

const periodShares = (periods: readonly string[], percents: readonly number[]): string =>
  listed(
    periods.map((period, index) => `${said(period)} ${figure(percents[index] ?? 0)}%`),
    "zh-TW",
  );

const bands = (grades: readonly string[], bounds: readonly (number | null)[]): readonly string[] =>
  grades.map((grade, index) => {
    const bound = bounds[index] ?? null;
    return bound === null ? `「${grade}」其餘` : `「${grade}」${figure(bound)} 分以上（含）`;
  });

export const readerRules: Sentences<ReaderRuleIssue> = {
  duration_read: ({ indicator, typed, minutes }) =>
    `「${indicator}」填寫的是時間長度（如 ${typed}），已作為實際值以 ${figure(minutes)} 分鐘讀取，不視為評分。請填寫目標值；沒有目標值時不計入總分。`,
  rater_weights_assumed: ({ raterGroups }) =>
    `沒有找到${groups(raterGroups)}之間的權重，暫以相等權重合併。如不符合原意，請在標題或備註中註明各方權重，例如「自評20%」。`,
  rater_weights_inferred: ({ raterGroups, percents }) =>
    `沒有註明各方評分的權重；表內總分與${shares(raterGroups, percents)}相符，已照此計算。如不正確，請在標題或備註中註明各方權重。`,
  raters_trimmed: ({ typed }) =>
    `各評分者的分數依表內的寫法（${shortFormula(typed)}）去掉最高分與最低分後取平均。`,
  period_weights_assumed: ({ periods }) =>
    `沒有註明各期間（${listed(periods.map(said), "zh-TW")}）在總成績中的比重，暫取平均。如不符合原意，請在考核制度中設定各期間的比重。`,
  period_weights_inferred: ({ periods, percents }) =>
    `沒有註明各期間的比重；表內年度總分與${periodShares(periods, percents)}相符，已照此計算。如不正確，請在考核制度中設定各期間的比重。`,
  rule_assumed: ({ indicators, lower }) =>
    `${listed(indicators, "zh-TW")}只有實際值，沒有計分方式，暫以達成率計分，最高 120 分${lower.length === 0 ? "" : `；其中${listed(lower, "zh-TW")}越低越好，以目標除以實際計算`}。如不符合原意，請在考核制度中設定計分規則。`,
  totals_not_followed: ({ compared, count, name, typed, computed }) =>
    `表內 ${figure(compared)} 個總分有 ${figure(count)} 個與計算結果不符，算法無法辨識（例如${name}：表內 ${figure(typed)}，計算為 ${figure(computed)}），以計算結果為準。請核對權重與計分方式。`,
  grades_inferred: ({ compared, grades, bounds }) =>
    `沒有註明等第標準；依表內 ${figure(compared)} 人的等第與得分推算為${listed(bands(grades, bounds), "zh-TW")}。如不正確，請在備註中註明等第標準（如「90分以上為優等」），或在考核制度中設定。`,
  grades_not_followed: ({ compared, count, name, typed, computed }) =>
    `表內 ${figure(compared)} 個等第有 ${figure(count)} 個與計算結果不符（例如${name}：表內為「${typed}」，計算為「${computed}」），以計算結果為準。請在備註中註明等第標準（如「90分以上為優等」），或選擇考核制度。`,
};
