import type { PolicyIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { referenceKindWord } from "../../words/referenceKindWord.ts";
import { shapeWord } from "../../words/shapeWord.ts";
import type { Sentences } from "../sentences.ts";

const under = (parentName: string): string => (parentName === "" ? "最上层各项" : `“${parentName}”下各项`);
const forRole = (roleName: string | null): string => (roleName === null ? "" : `岗位“${roleName}”中，`);

const problems = {
  knotsNotRising: "各节点应按从小到大排列",
  noKnots: "没有设置节点",
  unitNotPositive: "计分单位应大于零",
  pointsCoincide: "两个节点的取值相同",
  rangeUpsideDown: "区间的上限小于下限",
  capBelowFloor: "封顶分低于保底分",
  noAnchors: "没有设置评分档次",
  noConditions: "没有设置条件",
  formulaUnreadable: "公式无法识别",
} as const;

export const policy: Sentences<PolicyIssue> = {
  weights_do_not_sum: ({ parentName, roleName, sumPercent, intendedPercent }) =>
    `${forRole(roleName)}${under(parentName)}的权重合计为 ${figure(sumPercent)}%，应为 ${figure(intendedPercent)}%。更正之前暂按比例折算。`,
  weights_almost_sum: ({ parentName, roleName, sumPercent }) =>
    `${forRole(roleName)}${under(parentName)}的权重合计为 ${figure(sumPercent)}%，属四舍五入误差，已按比例折算。`,
  weights_equal: ({ parentName, count, eachPercent }) =>
    `${under(parentName)}中有 ${figure(count)} 项未填写权重，暂按每项 ${figure(eachPercent)}% 平均分配。如不符合本意，请补填权重。`,
  weight_negative: ({ nodeName, weightPercent }) =>
    `“${nodeName}”的权重为负数（${figure(weightPercent)}%）。请改为不小于 0 的数；扣分请在加减分项中设置。`,
  weight_unreadable: ({ text }) => `“${text}”无法识别为权重，请写成 30、0.3 或 30%。`,
  weights_mixed_notation: ({ texts }) =>
    `权重写法不统一（${listed(texts, "zh-CN")}），已按合计相符的方式识别，请核对。`,
  area_without_indicators: ({ nodeName }) => `“${nodeName}”下没有指标，无法计分。请添加指标或删除该项。`,
  policy_invalid: ({ path, expected }) =>
    `考核制度文件在 ${path} 处有误${expected === "" ? "" : `，应为：${shapeWord(expected, "zh-CN")}`}。该文件未被载入。`,
  policy_key_unknown: ({ path, key }) =>
    `考核制度文件在 ${path} 处有无法识别的项目“${key}”，已忽略，请检查拼写。`,
  policy_not_json: () => "该文件不是考核制度文件，请选择由本加载项保存的制度文件（.json）。",
  policy_version_unknown: ({ version, newestKnown }) =>
    `该考核制度由更新版本的加载项保存（格式 ${version}，当前最高支持 ${figure(newestKnown)}），请先更新加载项。`,
  policy_migrated: ({ fromVersion, toVersion }) =>
    `考核制度已从格式 ${figure(fromVersion)} 升级到 ${figure(toVersion)}，规则内容不变。`,
  reference_unknown: ({ kind, id, path }) =>
    `考核制度在 ${path} 处引用了${referenceKindWord(kind, "zh-CN")}“${id}”，但制度中没有该项。请更正名称或补充定义。`,
  id_duplicate: ({ kind, id }) =>
    `有多个${referenceKindWord(kind, "zh-CN")}使用了相同的编号“${id}”，请分别编号。`,
  role_inherits_itself: ({ roleName }) => `岗位“${roleName}”直接或间接沿用了自身的权重，请改为沿用其他岗位。`,
  rule_invalid: ({ indicatorName, problem, text }) =>
    `“${indicatorName}”的计分规则无法使用：${problems[problem]}${text === "" ? "" : `（“${text}”）`}。`,
  grade_bounds_not_falling: ({ grade, gradeBefore }) =>
    `等级“${grade}”的起点分应低于更高等级“${gradeBefore}”，请更正。`,
  lowest_grade_has_bound: ({ grade, bound }) =>
    `最低等级“${grade}”设了起点分 ${figure(bound)}，更低的分数将无等级可归，因此已按不设下限处理。`,
  quota_shares_do_not_sum: ({ sumPercent }) =>
    `强制分布的比例合计为 ${figure(sumPercent)}%，应为 100%，请更正。`,
  scale_limits_upside_down: ({ scaleId }) =>
    `${scaleId === "" ? "计分量表" : `评分量表“${scaleId}”`}的最高值应大于最低值。`,
};
