import type { NoScoresReason } from "../../core/index.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { compactText } from "../text/compactText.ts";
import { isCount } from "./facts/factOfHeading.ts";
import { isLeaveKind } from "./facts/leaveFacts.ts";
import { isStray } from "./people/measures/isStray.ts";
import { isSumOfOthers } from "./people/totals/isSumOfOthers.ts";
import {
  areMeasurements,
  countAppraisalWords,
  findLookAlike,
  kindOfName,
  namesQualities,
  speaksOfAppraisal,
  sportsWords,
} from "../words/lookAlikes.ts";
import { isQuantity } from "../words/isQuantity.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import { profileColumn } from "./columnProfile.ts";
import type { ColumnMeaning } from "./columnMeaning.ts";

/** Why a table with people in rows is not one of scores; null where it is. */
export interface Verdict {
  readonly reason: NoScoresReason | null;
  readonly evidence: readonly string[];
}

const accepted: Verdict = { reason: null, evidence: [] };

/**
 * Are the numbers of this table scores? Weights, raters, targets or words of appraisal speak for it; words of sales,
 * stock, sports … and numbers on no common scale speak against it.
 *
 * @param context - Titles, names of sheet and workbook.
 */
export function judgeTable(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  context: readonly string[],
): Verdict {
  const uses = meanings.flatMap((meaning) =>
    meaning.use.use === "series" ? [{ ...meaning, use: meaning.use }] : [],
  );
  const headers = meanings.map(({ header }) => header);
  const typed = meanings.filter(({ use }) => use.use === "typed");
  if (uses.length === 0) {
    const hasResults = typed.length > 0 && speaksOfAppraisal([...headers, ...context]);
    return {
      reason: hasResults
        ? "grade_results_only"
        : headers.some((header) => isLeaveKind(compactText(header)))
          ? "attendance"
          : (findLookAlike([...headers, ...context])?.reason ?? "no_score_columns"),
      evidence: [],
    };
  }
  const profiles = uses.map(({ column }) => profileColumn(frame.view, column, rows));
  const filled = profiles.filter(
    ({ numbers, words, marks, formulas }) => numbers + words + marks + formulas > 0,
  );
  if (filled.length === 0)
    return { reason: profiles.some(({ texts }) => texts > 0) ? "text_only" : "blank_template", evidence: [] };
  if (
    filled.every(({ numbers, words }) => numbers + words === 0) &&
    uses.every(({ use }) => use.option === undefined)
  )
    return { reason: findLookAlike([...headers, ...context])?.reason ?? "text_only", evidence: [] };
  const hasWeights =
    uses.filter(({ use }) => use.weights.some((weight) => weight !== null)).length >= 2 ||
    frame.weightRow !== null ||
    frame.roleWeightRows.length > 0;
  const hasRaters = uses.some(({ use }) => use.rater !== null || use.raterName !== null);
  const hasTargets =
    (frame.targetRow !== null || uses.some(({ use }) => use.kind === "target")) &&
    uses.some(({ use }) => use.kind === "actual");
  const shares = uses.reduce((sum, { use }) => sum + (use.weights.at(-1)?.share ?? 0), 0);
  const areRates =
    frame.weightRow === null &&
    shares > 0 &&
    shares < 0.5 &&
    !speaksOfAppraisal([...headers, ...context]) &&
    findLookAlike(headers) !== null;
  const school = speaksOfAppraisal([...headers, ...context]) ? null : findLookAlike([...headers, ...context]);
  if (school?.reason === "school_marks" && school.words.length >= 3)
    return { reason: school.reason, evidence: school.words };
  if (hasRaters || (hasWeights && !areRates)) return accepted;
  const areAnswers = filled.every(
    ({ flags, numbers, words, texts }) => flags > 0 && numbers === 0 && flags === words + texts,
  );
  if (areAnswers && filled.length >= 2)
    return {
      reason:
        findLookAlike([...headers, ...context])?.reason ??
        kindOfName(frame.view.grid.sheetName) ??
        "text_only",
      evidence: [],
    };
  if (headers.filter((header) => day.test(canonicalText(header))).length >= 5)
    return { reason: findLookAlike([...headers, ...context])?.reason ?? "attendance", evidence: [] };
  if (headers.filter((header) => votes.test(canonicalText(header))).length >= 2)
    return { reason: "survey", evidence: [] };
  const onScale = uses.filter(({ column }, index) => {
    const profile = profiles[index];
    if (profile === undefined || !filled.includes(profile)) return false;
    const { max, min, numbers } = profile;
    return numbers === 0 || (max <= 150 && min >= -50) || isStray(frame, rows, column, 150, -50);
  });
  const isOnScale = onScale.length >= filled.length * 0.6;
  const lookAlike = findLookAlike([...headers, ...context]);
  // Without a single heading only names of file and sheet and the texts around say what the numbers are.
  const played = uses.every(({ header }) => header === "") ? sportsWords(context) : [];
  if (played.length > countAppraisalWords(context)) return { reason: "sports", evidence: played };
  const isAppraisal =
    speaksOfAppraisal([...headers, ...context]) || namesQualities(uses.map(({ header }) => header));
  const measured = [uses.map(({ header }) => header), [frame.view.grid.sheetName]].find(areMeasurements);
  if (measured !== undefined)
    return {
      reason: lookAlike?.reason ?? kindOfName(measured[0] ?? "") ?? "no_score_columns",
      evidence: lookAlike?.words ?? [],
    };
  if (hasTargets)
    return isAppraisal || lookAlike === null || lookAlike.reason === "sales_data"
      ? accepted
      : { reason: lookAlike.reason, evidence: lookAlike.words };
  const leaves = uses.map(({ header }) => compactText(header.split(" / ").at(-1) ?? ""));
  const isResult = [...headers, ...typed.map(({ header }) => header)].some((header) => result.test(header));
  // What is to be reached, and nothing of what was.
  if (!isResult && leaves.every((leaf) => goal.test(leaf)))
    return { reason: lookAlike?.reason ?? "no_score_columns", evidence: lookAlike?.words ?? [] };
  // "参与项目数 | 年度平均分": what stands beside counts is the result all the same.
  const hasMean = typed.some(({ header }) => canonicalText(header).includes("均分"));
  if (leaves.every(isQuantity) && !isResult)
    return {
      reason: lookAlike?.reason ?? (hasMean && isAppraisal ? "grade_results_only" : "no_score_columns"),
      evidence: lookAlike?.words ?? [],
    };
  const areCounts = uses.every(({ header }) => isCount(compactText(header)));
  if (areCounts && typed.length === 0)
    return { reason: lookAlike?.reason ?? "no_score_columns", evidence: lookAlike?.words ?? [] };
  if (
    isAppraisal &&
    isOnScale &&
    (lookAlike === null ||
      lookAlike.words.length < 3 ||
      (speaksOfAppraisal(context) && (lookAlike.words.length < 4 || speaksOfAppraisal(headers))))
  )
    return accepted;
  if (lookAlike !== null) return { reason: lookAlike.reason, evidence: lookAlike.words };
  if (isOnScale && hasSum(frame, meanings, rows)) return accepted;
  if (!isOnScale || areCounts) return { reason: "no_score_columns", evidence: [] };
  const isList = rows.length >= 2 && filled.every(({ min, max, words }) => words === 0 && min === max);
  return isAppraisal || (filled.length >= 2 && sharesScale(filled) && !isList)
    ? accepted
    : { reason: "no_score_columns", evidence: [] };
}

/** A heading that gives the result of an appraisal: numbers beside it are what it is made of. */
const result = /[得评总]分|分数|等级|等次|考核结果|绩效|\b(score|rating|grade)\b/iu;

/** A column per day: who works when, or who was there. Nobody is appraised by the day. */
const day =
  /^(\d{1,2}(日|号)|(周|星期|礼拜)[一二三四五六日天]|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?)$/iu;

/** "回款目标", "Sales target": several of them set targets. */
const goal =
  /[^\d]((目标|计划)值?|指标值)(\(.*\))?$|.[ _-](target|goal|plan|budget|quota)s?( value)?(\(.*\))?$/u;

/** How many voted for what: counts of ballots, which no scale makes scores. */
const votes = /(票数|得票[数率]?|票)$|\bvotes?\b/iu;

/** Points of several columns add up to a total of usual size. */
function hasSum({ view }: TableFrame, meanings: readonly ColumnMeaning[], rows: Int32Array): boolean {
  const inputs = meanings.flatMap(({ use, column }) =>
    use.use === "series" && use.kind === "rating" ? [column] : [],
  );
  if (inputs.length < 3) return false;
  return meanings.some(
    ({ use, column }) =>
      use.use === "typed" &&
      use.kind === "total" &&
      profileColumn(view, column, rows).max <= 150 &&
      isSumOfOthers(
        view,
        rows,
        column,
        inputs.filter((input) => input < column),
        { shares: null, takesMeans: true },
      ),
  );
}

/** All columns on one usual scale: up to 5, 10 or 100. */
const sharesScale = (
  profiles: readonly { readonly max: number; readonly min: number; readonly numbers: number }[],
): boolean => {
  const numeric = profiles.filter(({ numbers }) => numbers > 0);
  const top = Math.max(...numeric.map(({ max }) => max));
  return (
    numeric.length === 0 ||
    (numeric.every(({ min }) => min >= 0) &&
      (top <= 10 || (top <= 120 && numeric.every(({ max }) => max >= 40))))
  );
};
