import type { DiagnosticIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";

export const diagnostic: Sentences<DiagnosticIssue> = {
  rater_lenient: ({ raterId, entries, difference }) =>
    `评分人${raterId}对相同人员、相同指标的评分平均比其他评分人高 ${figure(Math.abs(difference), 2)} 分（共 ${figure(entries)} 份评分）。得分未作改动，建议在绩效校准时讨论。`,
  rater_severe: ({ raterId, entries, difference }) =>
    `评分人${raterId}对相同人员、相同指标的评分平均比其他评分人低 ${figure(Math.abs(difference), 2)} 分（共 ${figure(entries)} 份评分）。得分未作改动，建议在绩效校准时讨论。`,
  ratings_flat: ({ raterId, people, share }) =>
    `评分人${raterId}给 ${figure(people)} 人（占 ${figure(share * 100, 0)}%）的各项指标打了相同的分数，请了解是否逐项评价。`,
  ratings_central: ({ raterId, entries, standardDeviation, othersStandardDeviation }) =>
    `评分人${raterId}的评分过于集中：${figure(entries)} 份评分的标准差为 ${figure(standardDeviation, 2)}，其他评分人为 ${figure(othersStandardDeviation, 2)}。得分未作改动。`,
  self_above_superior: (issue) =>
    `${personName(issue)}的自评平均为 ${figure(issue.selfMean, 2)} 分，比直接上级的 ${figure(issue.superiorMean, 2)} 分高 ${figure(issue.difference, 2)} 分，建议在绩效面谈时沟通。`,
  department_mean_apart: ({ department, people, mean, overallMean, standardErrors }) =>
    `${department}（${figure(people)} 人）平均 ${figure(mean, 2)} 分，全体平均 ${figure(overallMean, 2)} 分，相差 ${figure(standardErrors, 2)} 个标准误。建议在绩效校准时核对评分尺度。`,
  grade_inflation: ({ groupNames, grade, people, groupSize, seats }) =>
    `${groupNames.length === 0 ? "" : `${listed(groupNames, "zh-CN")}中，`}仅按得分计算，${figure(groupSize)} 人中有 ${figure(people)} 人可评为等级 ${grade}，而按比例名额为 ${figure(seats)} 人。请检查等级分数线或评分标准。`,
};
