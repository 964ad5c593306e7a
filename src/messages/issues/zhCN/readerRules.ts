import type { RaterGroup, ReaderRuleIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { raterGroupWord } from "../../words/raterGroupWord.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-CN");

const groups = (raterGroups: readonly RaterGroup[]): string =>
  listed(
    raterGroups.map((group) => raterGroupWord(group, "zh-CN")),
    "zh-CN",
  );

const shares = (raterGroups: readonly RaterGroup[], percents: readonly number[]): string =>
  listed(
    raterGroups.map((group, index) => `“${raterGroupWord(group, "zh-CN")} ${figure(percents[index] ?? 0)}%”`),
    "zh-CN",
  );

const periodShares = (periods: readonly string[], percents: readonly number[]): string =>
  listed(
    periods.map((period, index) => `${said(period)} ${figure(percents[index] ?? 0)}%`),
    "zh-CN",
  );

const bands = (grades: readonly string[], bounds: readonly (number | null)[]): readonly string[] =>
  grades.map((grade, index) => {
    const bound = bounds[index] ?? null;
    return bound === null ? `“${grade}”其余` : `“${grade}”${figure(bound)} 分及以上`;
  });

export const readerRules: Sentences<ReaderRuleIssue> = {
  duration_read: ({ indicator, typed, minutes }) =>
    `“${indicator}”填写的是时长（如 ${typed}），已作为实际值按 ${figure(minutes)} 分钟读取，不作为评分。请填写目标值；没有目标值时不计入总分。`,
  rater_weights_assumed: ({ raterGroups }) =>
    `没有找到${groups(raterGroups)}之间的权重，暂按相等权重合并。如不符合本意，请在表头或备注中注明各方权重，例如“自评20%”。`,
  rater_weights_inferred: ({ raterGroups, percents }) =>
    `没有注明各方评分的权重；表中总分与${shares(raterGroups, percents)}相符，已照此计算。如不正确，请在表头或备注中注明各方权重。`,
  raters_trimmed: ({ typed }) =>
    `各评分人的分数按表中的写法（${shortFormula(typed)}）去掉最高分和最低分后取平均。`,
  period_weights_assumed: ({ periods }) =>
    `没有注明各期间（${listed(periods.map(said), "zh-CN")}）在总成绩中的比重，暂取平均。如不符合本意，请在考核制度中设定各期间的比重。`,
  period_weights_inferred: ({ periods, percents }) =>
    `没有注明各期间的比重；表中年度总分与${periodShares(periods, percents)}相符，已照此计算。如不正确，请在考核制度中设定各期间的比重。`,
  rule_assumed: ({ indicators, lower }) =>
    `${listed(indicators, "zh-CN")}只有实际值，没有计分办法，暂按完成率计分，最高 120 分${lower.length === 0 ? "" : `；其中${listed(lower, "zh-CN")}越低越好，按目标除以实际计算`}。如不符合本意，请在考核制度中设定计分规则。`,
  totals_not_followed: ({ compared, count, name, typed, computed }) =>
    `表中 ${figure(compared)} 个总分有 ${figure(count)} 个与计算结果不符，算法未能识别（例如${name}：表中 ${figure(typed)}，计算为 ${figure(computed)}），以计算结果为准。请核对权重与计分办法。`,
  grades_inferred: ({ compared, grades, bounds }) =>
    `没有注明等级标准；根据表中 ${figure(compared)} 人的等级和得分推算为${listed(bands(grades, bounds), "zh-CN")}。如不正确，请在备注中注明等级标准（如“90分以上为优秀”），或在考核制度中设定。`,
  grades_not_followed: ({ compared, count, name, typed, computed }) =>
    `表中 ${figure(compared)} 个等级有 ${figure(count)} 个与计算结果不符（例如${name}：表中为“${typed}”，计算为“${computed}”），以计算结果为准。请在备注中注明等级标准（如“90分以上为优秀”），或选择考核制度。`,
};
