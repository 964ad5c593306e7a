import type { RecordIssue } from "../../../core/index.ts";
import { listed } from "../../listed.ts";
import { expectedWord } from "../../policyTables/expectedWord.ts";
import { recordWord } from "../../records/recordWord.ts";
import type { Sentences } from "../sentences.ts";

export const records: Sentences<RecordIssue> = {
  record_cell_unreadable: ({ heading, text, expected, allowed }) => {
    const wanted =
      expectedWord(expected, "zh-CN") +
      (allowed.length === 0 ? "" : `：${allowed.map((word) => recordWord(word, "zh-CN")).join("、")}`);
    const problem = text === "" ? `“${heading}”未填写` : `“${heading}”填写的“${text}”无法识别`;
    return `${problem}，应为${wanted}。更正前该项按未填写处理。`;
  },
  record_person_unknown: ({ person }) => `“${person}”不在本次考核名单中，该条记录未采用。请核对工号或姓名。`,
  record_incomplete: ({ table, fields }) =>
    `“${table}”的这条记录缺少${listed(fields, "zh-CN")}，作为评分依据前请补填。`,
  record_table_unused: ({ sheet }) => `“${sheet}”是记录表，但现行考核制度没有这种记录，本次未采用。`,
};
