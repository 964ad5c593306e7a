import type { ResultIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { missingPeriodWord } from "../../words/missingPeriodWord.ts";
import { missingPolicyWord } from "../../words/missingPolicyWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-CN");

const group = (names: readonly string[]): string =>
  names.length === 0 ? "全体人员" : listed(names, "zh-CN");

const effects = {
  capGrade: "等级封顶",
  zeroIndicator: "该指标计零分",
  zeroTotal: "总分计零分",
  excludeFromPromotion: "取消晋升资格",
} as const;

const resolutions = {
  expandedUp: "全部评为较高等级，超出名额",
  pushedDown: "全部评为下一等级",
  byTieBreaks: "已按同分规则区分",
  unresolved: "在您决定之前暂评为较低等级",
} as const;

const gradeChange = (before: string | null, after: string | null): string =>
  before === null || after === null || before === after ? "" : `（${before} → ${after}）`;

export const result: Sentences<ResultIssue> = {
  score_missing: (issue) =>
    `${personName(issue)}的“${issue.indicatorName}”${issue.periodIds.length === 0 ? "" : `（${listed(issue.periodIds.map(said), "zh-CN")}）`}没有评分，${missingPolicyWord(issue.handledAs, "zh-CN")}。如有评分，请补录。`,
  person_without_entries: (issue) =>
    `${personName(issue)}没有任何评分，因此没有得分。请补录，或从名单中移除。`,
  person_not_appraised: (issue) =>
    `${personName(issue)}在岗 ${figure(issue.days)} 天，不足制度要求的 ${figure(issue.minimumDays)} 天，不参加本次考核（不等于零分）。`,
  too_few_periods: (issue) =>
    `${personName(issue)}只有 ${figure(issue.periods)} 个期间有成绩，制度要求至少 ${figure(issue.minimumPeriods)} 个，因此没有综合结果。`,
  period_missing: (issue) =>
    `${personName(issue)}在${listed(issue.periodIds.map(said), "zh-CN")}没有成绩：${missingPeriodWord(issue.handledAs, "zh-CN")}。`,
  veto_applied: (issue) =>
    `${personName(issue)}触发一票否决“${issue.vetoName}”：${effects[issue.effect]}${gradeChange(issue.gradeBefore, issue.gradeAfter)}。`,
  adjustment_capped: (issue) =>
    `${personName(issue)}的“${issue.itemName}”应为 ${figure(issue.pointsAsked)} 分，按上限计 ${figure(issue.pointsCounted)} 分。`,
  tie_at_cut: (issue) =>
    `${listed(issue.employeeNames, "zh-CN", "person")}（${group(issue.groupNames)}）均为 ${figure(issue.score)} 分，恰好处于等级 ${issue.grade} 的分界：${resolutions[issue.resolution]}。`,
  quota_group_too_small: ({ groupNames, size, minimumGroupSize }) =>
    `${group(groupNames)}共 ${figure(size)} 人，不足强制分布要求的 ${figure(minimumGroupSize)} 人，比例仅供参考，等级按得分评定。`,
  quota_deviation: ({ groupNames, grade, seats, people }) =>
    `${group(groupNames)}中等级 ${grade} 有 ${figure(people)} 人，按比例名额为 ${figure(seats)} 人，请确认是否符合本意。`,
  issues_truncated: ({ count }) =>
    `另有 ${figure(count)} 条同类问题未逐条列出。请先处理已列出的问题，再重新检查。`,
};
