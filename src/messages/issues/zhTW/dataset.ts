import type { DatasetIssue, RaterGroup } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { raterGroupWord } from "../../words/raterGroupWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-TW");

const inPeriod = (periodId: string | null): string => (periodId === null ? "" : `（${said(periodId)}）`);
const groupWord = (group: RaterGroup): string => raterGroupWord(group, "zh-TW");
const groupWords = (groups: readonly RaterGroup[]): string => listed(groups.map(groupWord), "zh-TW");

const handled = { missing: "暫視為缺漏", clamped: "暫依量表上下限取值", kept: "暫以原值計入" } as const;

export const dataset: Sentences<DatasetIssue> = {
  role_missing: (issue) => `${personName(issue)}未填寫職務，而權重依職務確定，因此沒有得分。請補填職務。`,
  role_unknown: (issue) =>
    `考核制度中沒有職務「${issue.role}」，${personName(issue)}因此沒有得分。請更正職務，或在制度中新增該職務。`,
  employee_id_duplicate: ({ employeeId, count }) =>
    `員工編號 ${employeeId} 對應了 ${figure(count)} 個人，請為每個人填寫各自的員工編號。`,
  indicator_unknown: ({ indicatorId }) =>
    `考核制度中沒有指標「${indicatorId}」，其評分未計入。請在制度中新增該指標，或更正名稱。`,
  indicator_without_entries: ({ indicatorName }) =>
    `考核制度要求考核「${indicatorName}」，但活頁簿中沒有對應的欄。請補上該欄，或從制度中刪除該指標。`,
  period_unknown: ({ periodId }) =>
    `考核制度中沒有考核期間「${said(periodId)}」，其評分未計入。請新增該期間，或更正名稱。`,
  value_out_of_scale: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${inPeriod(issue.periodId)}為 ${figure(issue.value)}，超出量表範圍 ${figure(issue.min)}–${figure(issue.max)}，${handled[issue.handledAs]}。請更正評分或量表。`,
  not_applicable_not_allowed: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${inPeriod(issue.periodId)}標為不適用，而考核制度不允許，已視為缺漏。`,
  target_missing: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${inPeriod(issue.periodId)}沒有目標值，實際值無法計分。請補填目標值。`,
  rule_undefined: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${inPeriod(issue.periodId)}實際值為 ${figure(issue.actual)}${issue.target === null ? "" : `，目標值為 ${figure(issue.target)}`}，計分規則對此沒有規定。請核對數值或規則。`,
  rater_weights_missing: ({ indicatorName, raterGroups }) =>
    `「${indicatorName}」由多類評分者評分（${groupWords(raterGroups)}），但未設定評分者權重，暫以相等權重計算。如不符合原意，請設定權重。`,
  rater_group_unweighted: ({ indicatorName, raterGroup }) =>
    `考核制度沒有為「${indicatorName}」設定評分者類別「${groupWord(raterGroup)}」的權重，其評分未計入。如應計入，請設定權重。`,
  rater_group_absent: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${inPeriod(issue.periodId)}中，「${groupWord(issue.raterGroup)}」只有 ${figure(issue.count)} 份評分，少於要求的 ${figure(issue.minCount)} 份，視為該類評分者缺席。`,
  rater_set_undeclared: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${inPeriod(issue.periodId)}只有以下類別的評分：${groupWords(issue.raterGroups)}，制度未規定這種組合的權重。請補充規定，或補登缺少的評分。`,
  event_unknown: (issue) =>
    `考核制度中沒有加減分項或一票否決項「${issue.itemId}」，${personName(issue)}的這筆紀錄未計入。請更正名稱，或在制度中新增。`,
  override_employee_unknown: ({ employeeId, grade }) =>
    `員工編號 ${employeeId} 存有等第調整紀錄（${grade}），但本次考核中沒有此人，該調整未生效。`,
  override_grade_unknown: (issue) =>
    `${personName(issue)}的等第被調整為「${issue.grade}」，但等第表內沒有該等第，仍採用計算等第。`,
  override_stale: (issue) =>
    `${personName(issue)}的等第曾由 ${issue.gradeThen} 調整為 ${issue.gradeSet}，而目前${issue.gradeNow === "" ? "已沒有計算等第" : `的計算等第為 ${issue.gradeNow}`}。該調整仍然有效，請確認或取消。`,
  segments_overlap: (issue) =>
    `${personName(issue)}的兩段任職期間有 ${figure(issue.days)} 天重疊，每天只計一次，歸入較晚的一段。請更正日期。`,
  segment_upside_down: (issue) =>
    `${personName(issue)}有一段任職的結束日期早於開始日期，該段未計入。請更正日期。`,
  history_grade_unknown: (issue) =>
    `${personName(issue)}以往的等第「${issue.grade}」（${said(issue.periodId)}）不在等第表中，統計連續等第時未計入。`,
};
