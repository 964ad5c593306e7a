import type { ReaderCellIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";

export const readerCells: Sentences<ReaderCellIssue> = {
  cell_error: ({ value, isResult }) =>
    isResult
      ? `This result shows the error ${value} and is not compared. Correct the formula.`
      : `The cell shows the error ${value}; the score counts as missing. Correct the formula or type the score.`,
  formula_without_value: ({ formula }) =>
    `The formula ${shortFormula(formula)} has no stored result; the score counts as missing. Recalculate the workbook, save it and check again.`,
  value_unreadable: ({ typed }) =>
    `“${typed}” is neither a number nor a word of a known scale; the score counts as missing. Type the score.`,
  value_absent: ({ typed, assumed }) =>
    assumed === "missing"
      ? `“${typed}” was read as “no entry yet”: the score counts as missing, not as zero.`
      : `“${typed}” was read as “not applicable”; it counts as the policy says, not as zero.`,
  text_number: ({ typed, number }) =>
    `“${typed}” is stored as text and was read as ${figure(number)}. Excel’s own formulas skip it: turn it into a number.`,
  percent_assumed: ({ typed, number }) =>
    `“${typed}” was read as ${figure(number)}, as a percentage among points. Correct it if that is not meant.`,
  word_with_number: ({ typed, number }) =>
    `“${typed}” holds a word and a number; the number ${figure(number)} counts. Leave only the number.`,
  value_off_scale: ({ typed, min, max, indicator }) =>
    `“${typed}” lies outside the scale ${figure(min)}–${figure(max)} of “${indicator}”. Correct the entry or the scale.`,
  value_unlike_others: ({ typed, others, indicator }) =>
    `“${typed}” counts as it stands, though everybody else has ${figure(others)} or more in “${indicator}”. Correct it if it was typed on another scale.`,
  several_marks: ({ indicator, cells }) =>
    `“${indicator}” is marked more than once (${listed(cells, "en")}); none counts until one mark is left.`,
  area_unfilled: ({ area, cells }) =>
    `Nothing is entered under “${area}” (${listed(cells, "en")}), while the rest of the form is filled; its scores count as missing. Enter them, or say that the part does not apply.`,
  date_as_text: ({ typed, isoDate }) =>
    `The date “${typed}” was read as ${isoDate}. Enter it as a date so that Excel can compute with it.`,
  date_unreadable: ({ typed }) =>
    `“${typed}” is not a date that can be read. Enter it as a date, such as 2026-03-01.`,
  constant_over_formula: ({ typed, formula, computed }) =>
    `A typed ${typed} stands where the neighbours have the formula ${shortFormula(formula)}${computed === null ? "" : `, which would give ${figure(computed)}`}. Confirm that it is meant, or restore the formula.`,
};
