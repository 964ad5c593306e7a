import type { PolicyIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { referenceKindWord } from "../../words/referenceKindWord.ts";
import { shapeWord } from "../../words/shapeWord.ts";
import type { Sentences } from "../sentences.ts";

const under = (parentName: string): string => (parentName === "" ? "最上層各項" : `「${parentName}」下各項`);
const forRole = (roleName: string | null): string => (roleName === null ? "" : `職務「${roleName}」中，`);

const problems = {
  knotsNotRising: "各節點應由小到大排列",
  noKnots: "沒有設定節點",
  unitNotPositive: "計分單位應大於零",
  pointsCoincide: "兩個節點的取值相同",
  rangeUpsideDown: "區間的上限小於下限",
  capBelowFloor: "最高給分低於最低給分",
  noAnchors: "沒有設定評分等級",
  noConditions: "沒有設定條件",
  formulaUnreadable: "公式無法辨識",
} as const;

export const policy: Sentences<PolicyIssue> = {
  weights_do_not_sum: ({ parentName, roleName, sumPercent, intendedPercent }) =>
    `${forRole(roleName)}${under(parentName)}的權重合計為 ${figure(sumPercent)}%，應為 ${figure(intendedPercent)}%。更正之前暫依比例換算。`,
  weights_almost_sum: ({ parentName, roleName, sumPercent }) =>
    `${forRole(roleName)}${under(parentName)}的權重合計為 ${figure(sumPercent)}%，屬四捨五入誤差，已依比例換算。`,
  weights_equal: ({ parentName, count, eachPercent }) =>
    `${under(parentName)}中有 ${figure(count)} 項未填寫權重，暫依每項 ${figure(eachPercent)}% 平均分配。如不符合原意，請補填權重。`,
  weight_negative: ({ nodeName, weightPercent }) =>
    `「${nodeName}」的權重為負數（${figure(weightPercent)}%）。請改為不小於 0 的數；扣分請在加減分項中設定。`,
  weight_unreadable: ({ text }) => `「${text}」無法辨識為權重，請寫成 30、0.3 或 30%。`,
  weights_mixed_notation: ({ texts }) =>
    `權重寫法不統一（${listed(texts, "zh-TW")}），已依合計相符的方式讀取，請核對。`,
  area_without_indicators: ({ nodeName }) => `「${nodeName}」下沒有指標，無法計分。請新增指標或刪除該項。`,
  policy_invalid: ({ path, expected }) =>
    `考核制度檔案在 ${path} 處有誤${expected === "" ? "" : `，應為：${shapeWord(expected, "zh-TW")}`}。該檔案未被載入。`,
  policy_key_unknown: ({ path, key }) =>
    `考核制度檔案在 ${path} 處有無法辨識的項目「${key}」，已略過，請檢查拼寫。`,
  policy_not_json: () => "該檔案不是考核制度檔案，請選擇由本增益集儲存的制度檔案（.json）。",
  policy_version_unknown: ({ version, newestKnown }) =>
    `該考核制度由更新版本的增益集儲存（格式 ${version}，目前最高支援 ${figure(newestKnown)}），請先更新增益集。`,
  policy_migrated: ({ fromVersion, toVersion }) =>
    `考核制度已從格式 ${figure(fromVersion)} 升級到 ${figure(toVersion)}，規則內容不變。`,
  reference_unknown: ({ kind, id, path }) =>
    `考核制度在 ${path} 處參照了${referenceKindWord(kind, "zh-TW")}「${id}」，但制度中沒有該項。請更正名稱或補充定義。`,
  id_duplicate: ({ kind, id }) =>
    `有多個${referenceKindWord(kind, "zh-TW")}使用了相同的編號「${id}」，請分別編號。`,
  role_inherits_itself: ({ roleName }) =>
    `職務「${roleName}」直接或間接沿用了自身的權重，請改為沿用其他職務。`,
  rule_invalid: ({ indicatorName, problem, text }) =>
    `「${indicatorName}」的計分規則無法使用：${problems[problem]}${text === "" ? "" : `（「${text}」）`}。`,
  grade_bounds_not_falling: ({ grade, gradeBefore }) =>
    `等第「${grade}」的起點分應低於更高等第「${gradeBefore}」，請更正。`,
  lowest_grade_has_bound: ({ grade, bound }) =>
    `最低等第「${grade}」設了起點分 ${figure(bound)}，更低的分數將無等第可歸，因此已視為不設下限。`,
  quota_shares_do_not_sum: ({ sumPercent }) =>
    `強制分配的比例合計為 ${figure(sumPercent)}%，應為 100%，請更正。`,
  scale_limits_upside_down: ({ scaleId }) =>
    `${scaleId === "" ? "計分量表" : `評分量表「${scaleId}」`}的最高值應大於最低值。`,
};
