import type { DatasetIssue, RaterGroup } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { raterGroupWord } from "../../words/raterGroupWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-CN");

const inPeriod = (periodId: string | null): string => (periodId === null ? "" : `（${said(periodId)}）`);
const groupWord = (group: RaterGroup): string => raterGroupWord(group, "zh-CN");
const groupWords = (groups: readonly RaterGroup[]): string => listed(groups.map(groupWord), "zh-CN");

const handled = { missing: "暂按缺失处理", clamped: "暂按量表上下限取值", kept: "暂按原值计入" } as const;

export const dataset: Sentences<DatasetIssue> = {
  role_missing: (issue) => `${personName(issue)}未填写岗位，而权重按岗位确定，因此没有得分。请补填岗位。`,
  role_unknown: (issue) =>
    `考核制度中没有岗位“${issue.role}”，${personName(issue)}因此没有得分。请更正岗位，或在制度中添加该岗位。`,
  employee_id_duplicate: ({ employeeId, count }) =>
    `工号 ${employeeId} 对应了 ${figure(count)} 个人，请为每个人填写各自的工号。`,
  indicator_unknown: ({ indicatorId }) =>
    `考核制度中没有指标“${indicatorId}”，其评分未计入。请在制度中添加该指标，或更正名称。`,
  indicator_without_entries: ({ indicatorName }) =>
    `考核制度要求考核“${indicatorName}”，但工作簿中没有对应的列。请补充该列，或从制度中删除该指标。`,
  period_unknown: ({ periodId }) =>
    `考核制度中没有考核期间“${said(periodId)}”，其评分未计入。请添加该期间，或更正名称。`,
  value_out_of_scale: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${inPeriod(issue.periodId)}为 ${figure(issue.value)}，超出量表范围 ${figure(issue.min)}–${figure(issue.max)}，${handled[issue.handledAs]}。请更正评分或量表。`,
  not_applicable_not_allowed: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${inPeriod(issue.periodId)}标为不适用，而考核制度不允许，已按缺失处理。`,
  target_missing: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${inPeriod(issue.periodId)}没有目标值，实际值无法计分。请补填目标值。`,
  rule_undefined: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${inPeriod(issue.periodId)}实际值为 ${figure(issue.actual)}${issue.target === null ? "" : `，目标值为 ${figure(issue.target)}`}，计分规则对此没有规定。请核对数值或规则。`,
  rater_weights_missing: ({ indicatorName, raterGroups }) =>
    `“${indicatorName}”由多类评分人评分（${groupWords(raterGroups)}），但未设置评分人权重，暂按相等权重计算。如不符合本意，请设置权重。`,
  rater_group_unweighted: ({ indicatorName, raterGroup }) =>
    `考核制度没有为“${indicatorName}”设置评分人类别“${groupWord(raterGroup)}”的权重，其评分未计入。如应计入，请设置权重。`,
  rater_group_absent: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${inPeriod(issue.periodId)}中，“${groupWord(issue.raterGroup)}”只有 ${figure(issue.count)} 份评分，少于要求的 ${figure(issue.minCount)} 份，按该类评分人缺席处理。`,
  rater_set_undeclared: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${inPeriod(issue.periodId)}只有以下类别的评分：${groupWords(issue.raterGroups)}，制度未规定这种组合的权重。请补充规定，或补录缺少的评分。`,
  event_unknown: (issue) =>
    `考核制度中没有加减分项或一票否决项“${issue.itemId}”，${personName(issue)}的这条记录未计入。请更正名称，或在制度中添加。`,
  override_employee_unknown: ({ employeeId, grade }) =>
    `工号 ${employeeId} 存有等级调整记录（${grade}），但本次考核中没有此人，该调整未生效。`,
  override_grade_unknown: (issue) =>
    `${personName(issue)}的等级被调整为“${issue.grade}”，但等级表中没有该等级，仍采用计算等级。`,
  override_stale: (issue) =>
    `${personName(issue)}的等级曾由 ${issue.gradeThen} 调整为 ${issue.gradeSet}，而目前${issue.gradeNow === "" ? "已没有计算等级" : `的计算等级为 ${issue.gradeNow}`}。该调整仍然有效，请确认或撤销。`,
  segments_overlap: (issue) =>
    `${personName(issue)}的两段任职时间有 ${figure(issue.days)} 天重叠，每天只计一次，归入较晚的一段。请更正日期。`,
  segment_upside_down: (issue) =>
    `${personName(issue)}有一段任职的结束日期早于开始日期，该段未计入。请更正日期。`,
  history_grade_unknown: (issue) =>
    `${personName(issue)}以往的等级“${issue.grade}”（${said(issue.periodId)}）不在等级表中，统计连续等级时未计入。`,
};
