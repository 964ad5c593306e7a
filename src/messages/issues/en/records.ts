import type { RecordIssue } from "../../../core/index.ts";
import { listed } from "../../listed.ts";
import { expectedWord } from "../../policyTables/expectedWord.ts";
import { recordWord } from "../../records/recordWord.ts";
import type { Sentences } from "../sentences.ts";

export const records: Sentences<RecordIssue> = {
  record_cell_unreadable: ({ heading, text, expected, allowed }) => {
    const wanted =
      expectedWord(expected, "en") +
      (allowed.length === 0 ? "" : `: ${allowed.map((word) => recordWord(word, "en")).join(", ")}`);
    const problem = text === "" ? `“${heading}” is empty` : `“${text}” cannot be read as “${heading}”`;
    return `${problem}; it must be ${wanted}. Until then it counts as not given.`;
  },
  record_person_unknown: ({ person }) =>
    `“${person}” is not among the people appraised; the record is left out. Check the employee ID or the name.`,
  record_incomplete: ({ table, fields }) =>
    `This record of “${table}” lacks ${listed(fields, "en")}. Complete it before a score rests on it.`,
  record_table_unused: ({ sheet }) =>
    `“${sheet}” is a table of records, but the policy in force has no such records; it is not used.`,
};
