import type { PolicyTableIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { expectedWord } from "../../policyTables/expectedWord.ts";
import { policyWord } from "../../policyTables/policyWord.ts";
import { choicesText } from "../choicesText.ts";
import { headingOf } from "../headingOf.ts";
import type { Sentences } from "../sentences.ts";

export const policyTables: Sentences<PolicyTableIssue> = {
  policy_cell_unreadable: ({ column, text, expected, allowed, used }) => {
    const heading = headingOf(column, "zh-CN");
    const wanted =
      expectedWord(expected, "zh-CN") + (allowed.length === 0 ? "" : `：${choicesText(allowed, "zh-CN")}`);
    const problem = text === "" ? `“${heading}”未填写` : `“${heading}”填写的“${text}”无法识别`;
    const instead = used === null ? "该项暂按未填写处理" : `暂按“${policyWord("code", used, "zh-CN")}”执行`;
    return `${problem}，应为${wanted}。${instead}。`;
  },
  policy_row_incomplete: ({ column }) =>
    `该行缺少“${headingOf(column, "zh-CN")}”，整行未采用，请补填或删除。`,
  policy_parameter_unknown: ({ text }) =>
    `没有名为“${text}”的参数，该行未采用。请核对名称，或参照“考核制度”表中的参数名称。`,
  policy_heading_unknown: ({ text, tableId }) =>
    `“${policyWord("table", tableId, "zh-CN")}”中没有名为“${text}”的列，该列未读取。`,
  policy_tables_missing: ({ sheet }) =>
    `“${sheet}”中找不到“指标与权重”表，暂按修改前的制度执行。重新发布即可恢复该表。`,
  policy_changed_twice: ({ sheet, used, differences }) =>
    `考核制度在“${sheet}”表和任务窗格中都有改动（相差 ${figure(differences)} 处），已采用较晚的${used === "sheet" ? "表内" : "窗格"}改动。请核对此单元格，或在任务窗格中重新选择。`,
};
