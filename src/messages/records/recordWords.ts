import type { RecordColumnKey, RecordKind } from "../../core/index.ts";
import type { Wording } from "../tabs/inLanguage.ts";

/** Headings of the tables in which people write down what they did and decided. */
export const recordColumnWords = {
  employeeId: ["工号", "工號", "Employee ID"],
  employeeName: ["姓名", "姓名", "Name"],
  on: ["日期", "日期", "Date"],
  by: ["经办人", "經辦人", "By whom"],
  reason: ["理由", "理由", "Reason"],
  processStep: ["流程步骤", "流程步驟", "Process step"],
  processOwner: ["负责人", "負責人", "Owner"],
  dueOn: ["截止日期", "截止日期", "Due"],
  doneBy: ["完成人", "完成人", "Done by"],
  doneOn: ["完成日期", "完成日期", "Done on"],
  talkedOn: ["面谈日期", "面談日期", "Talk held on"],
  talkedBy: ["面谈人", "面談人", "Held by"],
  agreed: ["约定事项", "約定事項", "Agreed"],
  appealKind: ["申诉事项", "申訴事項", "Kind of entry"],
  newScore: ["复核得分", "複核得分", "New score"],
  newGrade: ["复核等级", "複核等第", "New grade"],
  toLevel: ["拟任职级", "擬任職等", "Next level"],
  station: ["评审环节", "評審階段", "Station"],
  verdict: ["评审意见", "評審意見", "Verdict"],
  panelScore: ["评审得分", "評審得分", "Points of the panel"],
  waived: ["豁免条件", "豁免條件", "Conditions set aside"],
  scoreThen: ["计划前得分", "計畫前得分", "Score before"],
  goalScore: ["目标得分", "目標得分", "Goal score"],
  planGrade: ["目标等级", "目標等第", "Goal grade"],
  whenMet: ["达标后", "達標後", "When met"],
  whenMissed: ["未达标时", "未達標時", "When missed"],
} as const satisfies Wording & Record<RecordColumnKey, unknown>;

/** Titles of these tables; at most 31 characters, as they name sheets too. */
export const recordTitleWords = {
  process: ["流程进度", "流程進度", "Process record"],
  talks: ["面谈记录", "面談紀錄", "Talks record"],
  appeals: ["申诉记录", "申訴紀錄", "Appeals record"],
  reviews: ["晋升评审记录", "晉升評審紀錄", "Promotion reviews"],
  approvals: ["特批记录", "特批紀錄", "Special approvals"],
  plans: ["改进计划记录", "改善計畫紀錄", "Agreed improvement plans"],
} as const satisfies Wording & Record<RecordKind, unknown>;

/** What may stand in their cells. */
export const recordCodeWords = {
  file: ["提出申诉", "提出申訴", "Appeal"],
  reevaluate: ["复核结果", "複核結果", "Re-evaluation"],
  withdraw: ["撤回", "撤回", "Withdrawn"],
  approved: ["同意", "同意", "Approved"],
  rejected: ["不同意", "不同意", "Rejected"],
  returned: ["退回", "退回", "Returned"],
  onHold: ["暂缓", "暫緩", "On hold"],
  close: ["结束计划", "結束計畫", "Plan ends"],
  extend: ["延长计划", "延長計畫", "Plan goes on"],
  considerTransfer: ["讨论调岗", "討論調職", "Think about another post"],
} as const satisfies Wording;

/** Who sees to a step of the process, or reviews a promotion. */
export const recordOwnerWords = {
  self: ["员工本人", "員工本人", "Employee"],
  superior: ["直接上级", "直屬主管", "Superior"],
  hr: ["人力资源部", "人力資源部", "HR"],
  expert: ["专家评审组", "專家評審小組", "Panel of experts"],
  decision: ["决策审批人", "決策核定人", "Who decides"],
  management: ["管理层", "管理階層", "Management"],
  publicNotice: ["公示", "公告", "Public notice"],
} as const satisfies Wording;

/** What each of these tables is for, as its sheet says. */
export const recordNoteWords = {
  process: [
    "完成一步后填写完成人和完成日期；检查时据此显示每一步的进度。",
    "完成一步後填寫完成人與完成日期；檢查時據此顯示每一步的進度。",
    "Fill in who did a step and when; the check then shows where the process stands.",
  ],
  talks: [
    "每次面谈填一行；面谈表和审计记录会引用这里的约定事项。",
    "每次面談填一列；面談表與稽核記錄會引用這裡的約定事項。",
    "One row for each talk; the interview sheets show what was agreed.",
  ],
  appeals: [
    "申诉与复核逐条登记，首次结果始终保留；复核等级登记后即为最终等级。",
    "申訴與複核逐筆登記，首次結果一律保留；複核等第登記後即為最終等第。",
    "Enter appeals and re-evaluations one by one. The first result is kept; a new grade counts once it stands here.",
  ],
  reviews: [
    "每位评审人发表意见后填一行，按评审环节的先后次序。",
    "每位評審人發表意見後填一列，依評審階段的先後次序。",
    "One row each time a reviewer has spoken, in the order of the stations.",
  ],
  approvals: [
    "特批须写明豁免的条件、批准人、日期和理由；未豁免的条件照常审核。",
    "特批須寫明豁免的條件、核准人、日期與理由；未豁免的條件照常審核。",
    "Say which conditions are set aside, by whom, when and why; all others still count.",
  ],
  plans: [
    "登记上一周期约定的改进目标；本周期得分出来后即可看到是否达标及后续安排。",
    "登記上一週期約定的改善目標；本週期得分產生後即可看到是否達標及後續安排。",
    "Enter the goals agreed in the cycle before; this cycle's scores tell whether they were met and what follows.",
  ],
} as const satisfies Wording & Record<RecordKind, unknown>;

/** Further spellings of headings and choices that people use in tables of their own. */
export const recordSynonyms: Readonly<Record<string, readonly string[]>> = {
  employeeId: ["员工编号", "员工号", "人员编号", "ID", "Employee No.", "Staff ID"],
  employeeName: ["员工", "员工姓名", "被考核人", "申诉人", "面谈对象", "Employee"],
  on: ["时间", "发生日期", "申诉日期", "评审日期", "批准日期", "Day"],
  by: ["处理人", "评审人", "批准人", "受理人", "Who", "Decided by"],
  reason: ["原因", "说明", "申诉理由", "意见说明", "Why", "Note"],
  processStep: ["考核步骤", "步骤", "流程", "Step of the process"],
  processOwner: ["责任人", "责任部门"],
  dueOn: ["截止时间", "期限", "Due date", "Due on"],
  doneBy: ["经办人", "执行人", "Completed by"],
  doneOn: ["完成时间", "实际完成日期", "Completed on"],
  talkedOn: ["面谈时间", "Interview date", "Talk date"],
  talkedBy: ["访谈人", "面谈主管", "Interviewer"],
  agreed: ["面谈结论", "约定", "改进约定", "What was agreed"],
  appealKind: ["申诉类型", "事项", "申诉/复议", "Entry"],
  newScore: ["复议得分", "复核分数", "复核后得分"],
  newGrade: ["复议等级", "复核后等级"],
  toLevel: ["晋升职级", "目标职级", "拟晋升职级", "To level"],
  station: ["评审步骤", "评审阶段", "Review station"],
  verdict: ["评审结论", "结论", "Decision"],
  panelScore: ["专家评分", "Panel score"],
  waived: ["特批条件", "豁免项", "Waived conditions", "Waived"],
  scoreThen: ["原得分", "Score then"],
  goalScore: ["改进目标得分", "Goal"],
  planGrade: ["改进目标等级"],
  file: ["申诉", "复议", "申请复议", "Filed"],
  reevaluate: ["复核", "复议结果", "申诉结果", "重新评价", "Re-evaluated"],
  withdraw: ["撤回申诉", "Withdraw"],
  approved: ["通过", "批准", "是", "Yes", "OK"],
  rejected: ["不通过", "驳回", "否决", "否", "No"],
  returned: ["退回修改"],
  onHold: ["暂停", "待定"],
};
