import type { PromotionIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { factWord } from "../../words/factWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";

export const promotion: Sentences<PromotionIssue> = {
  gate_undefined_range: ({ employeeId, gateId, value }) =>
    `晉升條件「${gateId}」沒有規定 ${figure(value)} 個月的情形（員工編號 ${employeeId}），暫列為待查核。請在制度中補全區間。`,
  level_missing: (issue) => `${personName(issue)}未填寫職級，無法判定晉升資格。請補填職級。`,
  level_unknown: (issue) =>
    `晉升階梯中沒有職級「${issue.level}」，無法判定${personName(issue)}的晉升資格。請更正職級，或在晉升階梯中新增。`,
  levels_from_roles: ({ count }) =>
    `表內沒有職級欄，已將 ${figure(count)} 人的職務視為職級。如不正確，請增加職級欄。`,
  fact_not_understood: (issue) =>
    `${personName(issue)}的${factWord(issue.factId, "zh-TW")}「${issue.value}」無法判定，相關條件暫列為待查核。請更正填寫內容，或在制度中新增該用語。`,
  promotion_tie_at_seat: ({ levelName, employeeNames }) =>
    `${listed(employeeNames, "zh-TW", "person")}條件相同，競爭「${levelName}」的最後名額，請決定人選。`,
  approval_unknown: ({ employeeId, stepId, gateIds }) =>
    `員工編號 ${employeeId} 的專案核准所指的人員、晉升階梯或條件不存在（${listed([stepId, ...gateIds], "zh-TW")}），未予採用。`,
};
