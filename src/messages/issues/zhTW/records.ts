import type { RecordIssue } from "../../../core/index.ts";
import { listed } from "../../listed.ts";
import { expectedWord } from "../../policyTables/expectedWord.ts";
import { recordWord } from "../../records/recordWord.ts";
import type { Sentences } from "../sentences.ts";

export const records: Sentences<RecordIssue> = {
  record_cell_unreadable: ({ heading, text, expected, allowed }) => {
    const wanted =
      expectedWord(expected, "zh-TW") +
      (allowed.length === 0 ? "" : `：${allowed.map((word) => recordWord(word, "zh-TW")).join("、")}`);
    const problem = text === "" ? `「${heading}」未填寫` : `「${heading}」填寫的「${text}」無法辨識`;
    return `${problem}，應為${wanted}。更正前該項以未填寫處理。`;
  },
  record_person_unknown: ({ person }) =>
    `「${person}」不在本次考核名單中，該筆紀錄未採用。請核對員工編號或姓名。`,
  record_incomplete: ({ table, fields }) =>
    `「${table}」的這筆紀錄缺少${listed(fields, "zh-TW")}，作為評分佐證前請補填。`,
  record_table_unused: ({ sheet }) => `「${sheet}」是紀錄表，但現行考核制度沒有這種紀錄，本次未採用。`,
};
