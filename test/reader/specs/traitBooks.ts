import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";

const book = (
  name: string,
  sheet: string,
  rows: BookSpec["sheets"][number]["rows"],
  merges: readonly string[] = [],
): BookSpec => ({
  name,
  sheets: [{ name: sheet, rows, merges }],
});

/** A change of post in one row, another in two rows with dates, a joiner and a leaver. */
export const transfersBook = (): BookSpec =>
  book("2024年第一季度考核.xlsx", "2024年第一季度", [
    [
      "工号",
      "姓名",
      "部门",
      "岗位",
      "入职日期",
      "离职日期",
      "原岗位",
      "转岗日期",
      "开始日期",
      "结束日期",
      "质量",
      "速度",
      "沟通",
    ],
    ["T01", "顾清和", "市场部", "主管", "2019-03-01", null, "专员", "2024-02-16", null, null, 90, 85, 88],
    [
      "T02",
      "沈知微",
      "市场部",
      "专员",
      "2020-05-11",
      null,
      null,
      null,
      "2024-01-01",
      "2024-02-15",
      82,
      80,
      null,
    ],
    [
      "T02",
      "沈知微",
      "客服部",
      "客服",
      "2020-05-11",
      null,
      null,
      null,
      "2024-02-16",
      "2024-03-31",
      null,
      null,
      86,
    ],
    ["T03", "陆明远", "客服部", "客服", "2024-02-01", null, null, null, null, null, null, null, 78],
    ["T04", "许安然", "市场部", "专员", "2018-07-02", "2024-03-15", null, null, null, null, 75, 72, null],
  ]);

/** Weights of areas in the title, departments as headings between people. */
export const departmentRowsBook = (): BookSpec =>
  book(
    "部门考核.xlsx",
    "考核",
    [
      ["绩效考核表（工作业绩70%，工作态度30%）", null, null, null, null, null],
      ["工号", "姓名", "工作业绩", null, "工作态度", null],
      [null, null, "产量", "质量", "出勤", "协作"],
      ["一、生产部（2人）", null, null, null, null, null],
      ["W01", "叶知秋", 90, 85, 80, 75],
      ["W02", "江逸辰", 80, 82, 70, 78],
      ["二、仓储部（2人）", null, null, null, null, null],
      ["W03", "白若溪", 88, 79, 91, 84],
      ["W04", "温以宁", 76, 81, 83, 77],
    ],
    ["A1:F1", "C2:D2", "E2:F2", "A4:F4", "A7:F7"],
  );

/** Targets typed as bounds beside what was achieved. */
export const boundsBook = (): BookSpec =>
  book(
    "目标考核.xlsx",
    "2024年第二季度",
    [
      ["姓名", "准时交付率", null, "客户投诉", null, "回款周期", null],
      [null, "目标", "实际", "目标", "实际", "目标", "实际"],
      ["方景行", "≥95%", "96%", "≤3次", 2, "不超过30天", 28],
      ["宋听澜", "95%以上", "91%", "3次以内", 5, "30天以内", 33],
      ["季云舒", "不低于95%", "98%", "<=3", 1, "≤30", 30],
    ],
    ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
  );

/** One entry far off the scale of its column, and a column on two scales. */
export const strayEntryBook = (): BookSpec =>
  book("评分.xlsx", "评分", [
    ["姓名", "专业能力", "沟通", "执行力"],
    ["唐予安", 4, 5, 4],
    ["秦思源", 85, 4, 88],
    ["韩一诺", 3, 3, 3],
    ["罗书瑶", 5, 4, 92],
  ]);
