import type { EvidenceTable } from "../core/index.ts";
import { evidenceTable, fieldsOf } from "./evidenceTable.ts";
import type { Say } from "./systemSpec.ts";

// Apart from the policies that they belong to: tables of records are looked for in every workbook.

/** 003-A1: daily, project and data records, and the log of issues. */
export const evidence003A1 = (say: Say): readonly EvidenceTable[] => [
  {
    ...evidenceTable(say, "dailyLog", "daily", ["daily"], ["日常工作记录", "日常工作紀錄", "Daily log"]),
    fields: fieldsOf(say, [
      ["time", "day", "执行时间", "執行時間", "Time"],
      ["who", "person", "执行人", "執行人", "Done by"],
      ["task", "text", "任务描述", "任務描述", "Task"],
      ["done", "text", "完成情况", "完成情況", "How far done"],
      ["remark", "text?", "备注", "備註", "Remark"],
    ]),
  },
  {
    ...evidenceTable(say, "projectLog", "project", ["projects"], ["项目记录表", "專案紀錄表", "Project log"]),
    fields: fieldsOf(say, [
      ["start", "text", "启动", "啟動", "Start"],
      ["plan", "text", "计划", "計畫", "Plan"],
      ["execution", "text?", "执行", "執行", "Execution"],
      ["control", "text?", "监控", "監控", "Control"],
      ["close", "text?", "收尾", "收尾", "Close"],
    ]),
  },
  {
    ...evidenceTable(say, "dataLog", "data", ["analysis"], ["数据记录表", "資料紀錄表", "Data log"]),
    fields: fieldsOf(say, [
      ["figure", "text", "指标名称", "指標名稱", "Figure"],
      ["value", "number", "数值", "數值", "Value"],
    ]),
  },
  {
    ...evidenceTable(say, "issueLog", "issue", ["issues"], ["问题跟踪表", "問題追蹤表", "Issue log"]),
    fields: fieldsOf(say, [
      ["problem", "text", "问题描述", "問題描述", "Problem"],
      ["happened", "day", "发生时间", "發生時間", "Happened on"],
      ["owner", "person", "责任人", "負責人", "Owner"],
      ["solution", "text?", "解决方案", "解決方案", "Solution"],
      ["effect", "text?", "效果", "效果", "Effect"],
    ]),
  },
];

/** 003-A2: goals, figures over time, and issues. */
export const evidence003A2 = (say: Say): readonly EvidenceTable[] => [
  {
    ...evidenceTable(say, "goals", "goal", ["sales"], ["目标记录", "目標紀錄", "Goals"]),
    fields: fieldsOf(say, [
      ["basis", "text", "设定依据", "設定依據", "Basis"],
      ["expected", "text", "预期成果", "預期成果", "Expected result"],
      ["due", "day", "完成时间", "完成時間", "Due"],
    ]),
  },
  {
    ...evidenceTable(...([say, "series", "series", ["sales", "customerGrowth", "marketShare"]] as const), [
      "指标跟踪",
      "指標追蹤",
      "Figures over time",
    ]),
    fields: fieldsOf(say, [["value", "number", "数值", "數值", "Value"]]),
  },
  {
    ...evidenceTable(say, "issues", "issue", ["sales"], ["问题记录", "問題紀錄", "Issues"]),
    fields: fieldsOf(say, [
      ["background", "text", "背景", "背景", "Background"],
      ["impact", "text", "影响", "影響", "Impact"],
      ["effect", "text?", "效果", "效果", "Effect"],
    ]),
  },
];

/** 003-A4: tasks and reports. */
export const evidence003A4 = (say: Say): readonly EvidenceTable[] => [
  {
    ...evidenceTable(say, "tasks", "task", ["tasks"], ["任务记录", "任務紀錄", "Tasks"]),
    fields: fieldsOf(say, [
      ["background", "text", "背景", "背景", "Background"],
      ["goal", "text", "目标", "目標", "Goal"],
      ["expected", "text", "预期结果", "預期結果", "Expected result"],
      ["priority", "text", "优先级", "優先順序", "Priority"],
      ["due", "day", "完成时间", "完成時間", "Due"],
      ["owner", "person", "负责人", "負責人", "Owner"],
      ["contingency", "text?", "应急预案", "應變計畫", "Contingency plan"],
    ]),
  },
  {
    ...evidenceTable(say, "reports", "report", ["tasks"], ["日报周报月报", "日報週報月報", "Reports"]),
    fields: fieldsOf(say, [
      ["kind", "text", "报告类型", "報告類型", "Daily, weekly or monthly"],
      ["text", "text", "报告内容", "報告內容", "Report"],
    ]),
  },
];
