import type { NoScoresReason } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<NoScoresReason> = {
  "zh-CN": {
    empty_sheet: "工作表为空",
    no_table: "没有找到表格",
    no_people: "没有找到被考核人",
    no_score_columns: "没有找到评分列",
    blank_template: "是尚未填写的空白模板",
    text_only: "只有文字，没有分数",
    sales_data: "看起来是销售数据",
    inventory: "看起来是库存数据",
    sports: "看起来是体育赛事成绩",
    production_log: "看起来是生产记录",
    code_book: "看起来是代码对照表",
    rule_table: "看起来是评分标准或规则说明",
    attendance: "看起来是考勤记录",
    payroll: "看起来是工资表",
    survey: "看起来是问卷调查",
    schedule: "看起来是日程或排班表",
    school_marks: "看起来是学生成绩",
    finance: "看起来是财务数据",
    pivot_or_summary: "看起来是数据透视表或汇总表",
    master_data: "是员工花名册，没有分数",
    grade_results_only: "只有等级结果，没有分数",
    hidden_sheet: "工作表已隐藏，按设置不读取",
    own_sheet: "是本加载项生成的工作表",
    ratee_unknown: "看不出被考核人是谁",
    ignored_by_user: "您已选择不读取此工作表",
  },
  "zh-TW": {
    empty_sheet: "工作表是空的",
    no_table: "找不到表格",
    no_people: "找不到受評者",
    no_score_columns: "找不到評分欄",
    blank_template: "是尚未填寫的空白範本",
    text_only: "只有文字，沒有分數",
    sales_data: "看起來是銷售資料",
    inventory: "看起來是庫存資料",
    sports: "看起來是體育賽事成績",
    production_log: "看起來是生產紀錄",
    code_book: "看起來是代碼對照表",
    rule_table: "看起來是評分標準或規則說明",
    attendance: "看起來是出勤紀錄",
    payroll: "看起來是薪資表",
    survey: "看起來是問卷調查",
    schedule: "看起來是行程或排班表",
    school_marks: "看起來是學生成績",
    finance: "看起來是財務資料",
    pivot_or_summary: "看起來是樞紐分析表或彙總表",
    master_data: "是員工名冊，沒有分數",
    grade_results_only: "只有等級結果，沒有分數",
    hidden_sheet: "工作表已隱藏，依設定不讀取",
    own_sheet: "是本增益集產生的工作表",
    ratee_unknown: "看不出受評者是誰",
    ignored_by_user: "您已選擇不讀取此工作表",
  },
  en: {
    empty_sheet: "it is empty",
    no_table: "it has no table",
    no_people: "nobody to be rated was found",
    no_score_columns: "no column of scores was found",
    blank_template: "it is a blank template",
    text_only: "it has text and no numbers",
    sales_data: "it looks like sales data",
    inventory: "it looks like an inventory",
    sports: "it looks like sports results",
    production_log: "it looks like a production log",
    code_book: "it looks like a list of codes",
    rule_table: "it looks like a table of rules",
    attendance: "it looks like attendance records",
    payroll: "it looks like payroll",
    survey: "it looks like a survey",
    schedule: "it looks like a schedule",
    school_marks: "it looks like school marks",
    finance: "it looks like financial data",
    pivot_or_summary: "it looks like a pivot table or a summary",
    master_data: "it lists employees without scores",
    grade_results_only: "it has grades and no scores",
    hidden_sheet: "it is hidden and hidden sheets are left out",
    own_sheet: "the add-in wrote it",
    ratee_unknown: "it does not say who is rated",
    ignored_by_user: "you chose to leave it out",
  },
};

/**
 * Why was a sheet not taken for a score sheet? Completes “this is no score sheet: …”.
 *
 * @example
 * noScoresWord("no_people", "en")
 * //=> "nobody to be rated was found"
 */
export function noScoresWord(reason: NoScoresReason, language: Language): string {
  return words[language][reason];
}
