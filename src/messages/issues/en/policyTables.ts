import type { PolicyTableIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { expectedWord } from "../../policyTables/expectedWord.ts";
import { policyWord } from "../../policyTables/policyWord.ts";
import { choicesText } from "../choicesText.ts";
import { headingOf } from "../headingOf.ts";
import type { Sentences } from "../sentences.ts";

export const policyTables: Sentences<PolicyTableIssue> = {
  policy_cell_unreadable: ({ column, text, expected, allowed, used }) => {
    const heading = headingOf(column, "en");
    const wanted =
      expectedWord(expected, "en") + (allowed.length === 0 ? "" : `: ${choicesText(allowed, "en")}`);
    const problem = text === "" ? `“${heading}” is empty` : `“${text}” cannot be read as “${heading}”`;
    const instead =
      used === null
        ? "Until then it counts as not given"
        : `Until then “${policyWord("code", used, "en")}” stays in force`;
    return `${problem}; it must be ${wanted}. ${instead}.`;
  },
  policy_row_incomplete: ({ column }) =>
    `This row has no “${headingOf(column, "en")}” and is left out. Complete or delete it.`,
  policy_parameter_unknown: ({ text }) =>
    `There is no parameter “${text}”; the row is left out. The Policy tab shows the names of all parameters.`,
  policy_heading_unknown: ({ text, tableId }) =>
    `“${policyWord("table", tableId, "en")}” has no column “${text}”; the column is not read.`,
  policy_tables_missing: ({ sheet }) =>
    `“${sheet}” has no table “Indicators and weights” any more; the former rules stay in force. Publishing again restores the table.`,
  policy_changed_twice: ({ sheet, used, differences }) =>
    `The rules were changed both in “${sheet}” and in the task pane (${figure(differences)} differences); the later change, the one in the ${used}, counts. Check this cell, or choose the rules in the pane again.`,
};
