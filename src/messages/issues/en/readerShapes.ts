import type { ReaderShapeIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { columnRoleWord } from "../../words/columnRoleWord.ts";
import { leftOutWord } from "../../words/leftOutWord.ts";
import { noScoresWord } from "../../words/noScoresWord.ts";
import { sourceWord } from "../../words/sourceWord.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "en");

const elsewhere = (place: string): string => (place === "" ? "another place" : place);

export const readerShapes: Sentences<ReaderShapeIssue> = {
  no_scores_found: ({ sheet, reason }) =>
    `“${sheet}” was not read as a score sheet: ${noScoresWord(reason, "en")}. If it does hold scores, give it a column of names or ids and a header with the indicators.`,
  hidden_cells: ({ what, count, isRead }) => {
    const cells =
      what === "sheet" ? "This sheet is hidden" : `${figure(count)} ${what} of this table are hidden`;
    return `${cells}; ${what === "sheet" ? "it was" : "they were"} ${isRead ? "read all the same. Delete what should not count." : "left out."}`;
  },
  header_unclear: ({ header, assumed }) =>
    `It is not sure what “${header}” means; it was taken as: ${columnRoleWord(assumed, "en")}. Write a clearer header if that is wrong.`,
  column_left_out: ({ header, reason }) =>
    `The column “${header}” does not count: ${leftOutWord(reason, "en")}. If it should, ${leftOutAdvice(reason)}.`,
  mixed_scale: ({ indicator, scales }) =>
    `“${indicator}” is rated on another scale than its neighbours (${listed(scales, "en")}); each counts by its own full marks. Check the entries if that is not meant.`,
  scale_assumed: ({ indicator, min, max }) =>
    `No scale is given for “${indicator}”; from its values ${figure(min)}–${figure(max)} was assumed. Write the scale in its header if it is another.`,
  full_marks_scaled: ({ sum }) =>
    `The form’s full marks add up to ${figure(sum)}; its points count in proportion, so that ${figure(sum)} of ${figure(sum)} is a score of 100. If points should count as they stand, choose a policy that adds them.`,
  word_scale_assumed: ({ indicator, words }) =>
    `“${indicator}” is rated in words without numbers (${listed(words, "en")}); they became points by their order. Enter numbers if that is not meant.`,
  weights_missing: ({ indicators, assumed }) =>
    assumed === "nothing"
      ? `${listed(indicators, "en")}: no weight stands beside those of the other indicators, so they count for nothing. Enter weights if they should count.`
      : assumed === "sum"
        ? `No weights were found (${listed(indicators, "en")}); the sheet’s totals are the sums of its entries, so entries are added as they stand. Enter weights or choose a policy if that is not meant.`
        : assumed === "totals"
          ? `No weights are written down; the sheet’s totals show these: ${listed(indicators, "en")}. Enter the weights if others are meant.`
          : `No weights were found (${listed(indicators, "en")}); all indicators count equally. Enter weights or choose a policy.`,
  weights_mixed: ({ typed }) =>
    `Weights are written in different ways (${listed(typed, "en")}); they were read so that the sum comes out. Please check them.`,
  weight_conflict: ({ indicator, takenPercent, leftPercent, otherAt }) =>
    `The weight of “${indicator}” is ${figure(takenPercent)} % here and ${figure(leftPercent)} % at ${elsewhere(otherAt)}; the first counts. Make them agree.`,
  weight_sum_off: ({ parent, sumPercent, handledAs }) =>
    `The weights ${parent === "" ? "on the sheet" : `under “${parent}”`} add up to ${figure(sumPercent)} %. ${handledAs === "scaled" ? "Until you correct them they count in proportion." : `They count as they stand, as in the sheet’s own totals: the full score is ${figure(sumPercent)} % of the scale. Correct them if 100 % is meant.`}`,
  period_assumed: ({ period, source }) =>
    `No cell names the period; ${said(period)} was taken from ${sourceWord(source, "en")}. Write it in the sheet if that is wrong.`,
  sheet_repeated: ({ sheet, firstSheet }) =>
    `The sheet “${sheet}” holds exactly what “${firstSheet}” holds and counts once. A backup may stay; if it is another period’s or rater’s, correct it or say so in its name.`,
  indicator_assumed: ({ indicator, source }) =>
    `The column of scores has no indicator’s name; ${sourceWord(source, "en")} was taken for it: “${indicator}”. Name the column if that is wrong.`,
  rater_assumed: ({ rater, source }) =>
    `No cell says who rated; ${rater} was taken from ${sourceWord(source, "en")}. Write it in the sheet if that is wrong.`,
  value_conflict: ({ name, indicator, firstAt, taken, left }) =>
    Number.isFinite(taken) && Number.isFinite(left)
      ? `“${indicator}” of ${name} is ${figure(taken)} at ${elsewhere(firstAt)} and ${figure(left)} here; the first counts. Correct one of them.`
      : `“${indicator}” of ${name} differs between ${elsewhere(firstAt)} and here; the first counts. Correct one of them.`,
  total_differs: ({ name, typed, computed, difference }) =>
    `The sheet says ${figure(typed)} for the total of ${name}; recomputed it is ${figure(computed)} (difference ${figure(difference)}). The recomputed total counts; look for a wrong formula or a typed-over cell.`,
  mapping_shape_changed: ({ sheet, changes }) =>
    `“${sheet}” has changed since its columns were confirmed${changes.length === 0 ? "" : ` (${listed(changes, "en")})`}. Check the meaning of its columns again.`,
  mapping_unused: ({ sheet }) =>
    `What was confirmed for the sheet “${sheet}” is not used: the workbook has no such sheet now.`,
};

const leftOutAdvice = (reason: string): string =>
  reason === "unknownWords"
    ? "enter numbers, or words of a usual scale"
    : reason === "unknownHeading"
      ? "write in its header who gave them"
      : "write the indicator’s name in its header";
