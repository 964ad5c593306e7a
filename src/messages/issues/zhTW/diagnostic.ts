import type { DiagnosticIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";

export const diagnostic: Sentences<DiagnosticIssue> = {
  rater_lenient: ({ raterId, entries, difference }) =>
    `評分者${raterId}對相同人員、相同指標的評分平均比其他評分者高 ${figure(Math.abs(difference), 2)} 分（共 ${figure(entries)} 份評分）。得分未作改動，建議在績效校準時討論。`,
  rater_severe: ({ raterId, entries, difference }) =>
    `評分者${raterId}對相同人員、相同指標的評分平均比其他評分者低 ${figure(Math.abs(difference), 2)} 分（共 ${figure(entries)} 份評分）。得分未作改動，建議在績效校準時討論。`,
  ratings_flat: ({ raterId, people, share }) =>
    `評分者${raterId}給 ${figure(people)} 人（佔 ${figure(share * 100, 0)}%）的各項指標給了相同的分數，請了解是否逐項評價。`,
  ratings_central: ({ raterId, entries, standardDeviation, othersStandardDeviation }) =>
    `評分者${raterId}的評分過於集中：${figure(entries)} 份評分的標準差為 ${figure(standardDeviation, 2)}，其他評分者為 ${figure(othersStandardDeviation, 2)}。得分未作改動。`,
  self_above_superior: (issue) =>
    `${personName(issue)}的自評平均為 ${figure(issue.selfMean, 2)} 分，比直屬主管的 ${figure(issue.superiorMean, 2)} 分高 ${figure(issue.difference, 2)} 分，建議在績效面談時溝通。`,
  department_mean_apart: ({ department, people, mean, overallMean, standardErrors }) =>
    `${department}（${figure(people)} 人）平均 ${figure(mean, 2)} 分，全體平均 ${figure(overallMean, 2)} 分，相差 ${figure(standardErrors, 2)} 個標準誤。建議在績效校準時核對評分尺度。`,
  grade_inflation: ({ groupNames, grade, people, groupSize, seats }) =>
    `${groupNames.length === 0 ? "" : `${listed(groupNames, "zh-TW")}中，`}僅依得分計算，${figure(groupSize)} 人中有 ${figure(people)} 人可評為等第 ${grade}，而依比例名額為 ${figure(seats)} 人。請檢查等第分界或評分標準。`,
};
