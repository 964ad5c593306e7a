import type { PolicyTableIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { expectedWord } from "../../policyTables/expectedWord.ts";
import { policyWord } from "../../policyTables/policyWord.ts";
import { choicesText } from "../choicesText.ts";
import { headingOf } from "../headingOf.ts";
import type { Sentences } from "../sentences.ts";

export const policyTables: Sentences<PolicyTableIssue> = {
  policy_cell_unreadable: ({ column, text, expected, allowed, used }) => {
    const heading = headingOf(column, "zh-TW");
    const wanted =
      expectedWord(expected, "zh-TW") + (allowed.length === 0 ? "" : `：${choicesText(allowed, "zh-TW")}`);
    const problem = text === "" ? `「${heading}」未填寫` : `「${heading}」填寫的「${text}」無法辨識`;
    const instead = used === null ? "該項暫以未填寫處理" : `暫以「${policyWord("code", used, "zh-TW")}」執行`;
    return `${problem}，應為${wanted}。${instead}。`;
  },
  policy_row_incomplete: ({ column }) =>
    `該列缺少「${headingOf(column, "zh-TW")}」，整列未採用，請補填或刪除。`,
  policy_parameter_unknown: ({ text }) =>
    `沒有名為「${text}」的參數，該列未採用。請核對名稱，或參照「考核制度」表中的參數名稱。`,
  policy_heading_unknown: ({ text, tableId }) =>
    `「${policyWord("table", tableId, "zh-TW")}」中沒有名為「${text}」的欄，該欄未讀取。`,
  policy_tables_missing: ({ sheet }) =>
    `「${sheet}」中找不到「指標與權重」表，暫以修改前的制度執行。重新發布即可復原該表。`,
  policy_changed_twice: ({ sheet, used, differences }) =>
    `考核制度在「${sheet}」表與工作窗格中都有修改（相差 ${figure(differences)} 處），已採用較晚的${used === "sheet" ? "表內" : "窗格"}修改。請核對此儲存格，或在工作窗格中重新選擇。`,
};
