import type { ResultFlagName } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<ResultFlagName> = {
  "zh-CN": {
    missingRenormalised: "缺失项由同级指标分摊权重",
    missingRenormalisedGlobal: "缺失项由全部指标分摊权重",
    missingZero: "缺失项按零分计入",
    missingBlocked: "因缺失评分暂无结果",
    notApplicableRenormalised: "不适用项由同级指标分摊权重",
    notApplicableRenormalisedGlobal: "不适用项由全部指标分摊权重",
    notApplicableZero: "不适用项按零分计入",
    notApplicableBlocked: "因不适用项暂无结果",
    raterGroupAbsent: "有评分人类别缺席",
    periodMissing: "有考核期间缺成绩",
    prorated: "按在岗天数折算",
    adjusted: "已加减分",
    vetoed: "一票否决生效",
    distributed: "等级经强制分布调整",
    excludedFromQuota: "不参与强制分布",
    overridden: "等级经人工调整",
  },
  "zh-TW": {
    missingRenormalised: "缺漏項由同層指標分攤權重",
    missingRenormalisedGlobal: "缺漏項由全部指標分攤權重",
    missingZero: "缺漏項以零分計入",
    missingBlocked: "因評分缺漏暫無結果",
    notApplicableRenormalised: "不適用項由同層指標分攤權重",
    notApplicableRenormalisedGlobal: "不適用項由全部指標分攤權重",
    notApplicableZero: "不適用項以零分計入",
    notApplicableBlocked: "因不適用項暫無結果",
    raterGroupAbsent: "有評分者類別缺席",
    periodMissing: "有考核期間缺成績",
    prorated: "依在職天數換算",
    adjusted: "已加減分",
    vetoed: "一票否決生效",
    distributed: "等第經強制分配調整",
    excludedFromQuota: "不參與強制分配",
    overridden: "等第經人工調整",
  },
  en: {
    missingRenormalised: "missing entries left out, siblings weigh more",
    missingRenormalisedGlobal: "missing entries left out, all others weigh more",
    missingZero: "missing entries counted as zero",
    missingBlocked: "no result for want of entries",
    notApplicableRenormalised: "not applicable left out, siblings weigh more",
    notApplicableRenormalisedGlobal: "not applicable left out, all others weigh more",
    notApplicableZero: "not applicable counted as zero",
    notApplicableBlocked: "no result because of a not-applicable entry",
    raterGroupAbsent: "a rater group is absent",
    periodMissing: "a period has no score",
    prorated: "prorated by days",
    adjusted: "bonus or deduction applied",
    vetoed: "veto applied",
    distributed: "grade moved by forced distribution",
    excludedFromQuota: "outside the forced distribution",
    overridden: "grade changed by a person",
  },
};

/**
 * What happened on the way to a result, in a few words?
 *
 * @example
 * resultFlagWord("vetoed", "en")
 * //=> "veto applied"
 */
export function resultFlagWord(flag: ResultFlagName, language: Language): string {
  return words[language][flag];
}
