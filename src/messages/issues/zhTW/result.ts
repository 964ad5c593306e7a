import type { ResultIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { missingPeriodWord } from "../../words/missingPeriodWord.ts";
import { missingPolicyWord } from "../../words/missingPolicyWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-TW");

const group = (names: readonly string[]): string =>
  names.length === 0 ? "全體人員" : listed(names, "zh-TW");

const effects = {
  capGrade: "等第設上限",
  zeroIndicator: "該指標計零分",
  zeroTotal: "總分計零分",
  excludeFromPromotion: "取消晉升資格",
} as const;

const resolutions = {
  expandedUp: "全部評為較高等第，超出名額",
  pushedDown: "全部評為下一等第",
  byTieBreaks: "已依同分規則區分",
  unresolved: "在您決定之前暫評為較低等第",
} as const;

const gradeChange = (before: string | null, after: string | null): string =>
  before === null || after === null || before === after ? "" : `（${before} → ${after}）`;

export const result: Sentences<ResultIssue> = {
  score_missing: (issue) =>
    `${personName(issue)}的「${issue.indicatorName}」${issue.periodIds.length === 0 ? "" : `（${listed(issue.periodIds.map(said), "zh-TW")}）`}沒有評分，${missingPolicyWord(issue.handledAs, "zh-TW")}。如有評分，請補登。`,
  person_without_entries: (issue) =>
    `${personName(issue)}沒有任何評分，因此沒有得分。請補登，或從名單中移除。`,
  person_not_appraised: (issue) =>
    `${personName(issue)}在職 ${figure(issue.days)} 天，不足制度要求的 ${figure(issue.minimumDays)} 天，不參加本次考核（不等於零分）。`,
  too_few_periods: (issue) =>
    `${personName(issue)}只有 ${figure(issue.periods)} 個期間有成績，制度要求至少 ${figure(issue.minimumPeriods)} 個，因此沒有綜合結果。`,
  period_missing: (issue) =>
    `${personName(issue)}在${listed(issue.periodIds.map(said), "zh-TW")}沒有成績：${missingPeriodWord(issue.handledAs, "zh-TW")}。`,
  veto_applied: (issue) =>
    `${personName(issue)}觸發一票否決「${issue.vetoName}」：${effects[issue.effect]}${gradeChange(issue.gradeBefore, issue.gradeAfter)}。`,
  adjustment_capped: (issue) =>
    `${personName(issue)}的「${issue.itemName}」應為 ${figure(issue.pointsAsked)} 分，依上限計 ${figure(issue.pointsCounted)} 分。`,
  tie_at_cut: (issue) =>
    `${listed(issue.employeeNames, "zh-TW", "person")}（${group(issue.groupNames)}）均為 ${figure(issue.score)} 分，恰好處於等第 ${issue.grade} 的分界：${resolutions[issue.resolution]}。`,
  quota_group_too_small: ({ groupNames, size, minimumGroupSize }) =>
    `${group(groupNames)}共 ${figure(size)} 人，不足強制分配要求的 ${figure(minimumGroupSize)} 人，比例僅供參考，等第依得分評定。`,
  quota_deviation: ({ groupNames, grade, seats, people }) =>
    `${group(groupNames)}內，等第 ${grade} 有 ${figure(people)} 人，依比例名額為 ${figure(seats)} 人，請確認是否符合原意。`,
  issues_truncated: ({ count }) =>
    `另有 ${figure(count)} 則同類問題未逐條列出。請先處理已列出的問題，再重新檢查。`,
};
