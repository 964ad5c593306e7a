import { columnLetters } from "../../../sheet/index.ts";
import type { ColumnMeaning } from "../../layout/columnMeaning.ts";
import { isCountOrExam } from "../../layout/facts/factOfHeading.ts";
import type { TableReading } from "../../layout/tableReading.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { compactText } from "../../text/compactText.ts";
import { placeOf } from "../../view/sheetView.ts";
import { headsCodes } from "../../words/headsIds.ts";
import { holdsUnknownRatings } from "./holdsUnknownRatings.ts";

/**
 * Says which columns of a table of people were taken for something that their heading does not say: numbers that do
 * not count, columns without a heading, raters who entered nothing.
 */
export function checkColumns(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  reading: TableReading,
  issues: IssueList,
): void {
  const { view } = frame;
  const header = frame.headerRows.filter((row) => row !== frame.weightRow).at(-1) ?? frame.bodyTop;
  for (const { column, header: typed, use, confidence, evidence } of meanings) {
    const at = placeOf(view, header, column);
    const reason = evidence.find(({ code }) => code === "outsideWeights" || code === "notOnScale")?.code;
    if (use.use === "fact" && reason !== undefined && !countsForNothing(compactText(typed)))
      issues.add({ code: "column_left_out", at, header: typed, reason });
    const isText = use.use === "leftOut" && use.reason === "text";
    if (isText && isBesideScores(meanings, column) && holdsUnknownRatings(frame, column, typed))
      issues.add({ code: "column_left_out", at, header: typed, reason: "unknownWords" });
    const isStranger = use.use === "identity" && use.role === "name" && confidence <= 0.5;
    const isIdByValues = use.use === "identity" && use.role === "id" && confidence <= 0.6;
    // "实绩" that adds up what stands before it: only its numbers say that it is the total.
    const isSumByValues =
      use.use === "typed" && evidence.some(({ code }) => code === "sumOfRow") && !speaksOfSum(typed);
    if (isStranger || isIdByValues || isSumByValues || evidence.some(({ code }) => code === "noHeader"))
      issues.add({
        code: "header_unclear",
        at,
        header: typed === "" ? columnLetters(view.grid.origin.column + column) : typed,
        assumed: use.use === "typed" || use.use === "series" ? use.kind : isIdByValues ? "id" : "name",
      });
  }
  checkRaters(frame, meanings, reading, issues);
}

/** Its heading says why: numbers of things, of examinations, of departments. */
const countsForNothing = (heading: string): boolean => isCountOrExam(heading) || headsCodes(heading);

/** Its heading says itself that it is a result. */
const speaksOfSum = (typed: string): boolean =>
  /[总總合共]|小[计計]|得分|成[绩績]|total|sum|overall|result|score/iu.test(typed);

/** Scores stand right before or behind it. */
const isBesideScores = (meanings: readonly ColumnMeaning[], column: number): boolean =>
  meanings.some(({ use, column: other }) => use.use === "series" && Math.abs(other - column) === 1);

/** "服务对象评价" with nothing below it, beside other raters: somebody who gave none. */
const gives = /((?<![合总终体])评[价分议]|测评|打分|\b(rating|score|review|feedback)s?)$/iu;

/** A rater (or a group of them) whose columns are all empty. */
function checkRaters(
  { view, headerRows, bodyTop }: TableFrame,
  meanings: readonly ColumnMeaning[],
  { series }: TableReading,
  issues: IssueList,
): void {
  const raters = new Map<string, { column: number; header: string; hasEntry: boolean }>();
  const columns = meanings.flatMap(({ use, column, header }) =>
    use.use === "series" && (use.rater !== null || use.raterName !== null)
      ? [{ key: use.raterName ?? use.rater ?? "", column, header }]
      : use.use === "leftOut" && use.reason === "empty" && gives.test(header)
        ? [{ key: header, column, header }]
        : [],
  );
  const hasEntry = (key: string): boolean =>
    series.some(
      ({ rater, raterName, values, words, states }) =>
        (raterName ?? rater) === key &&
        (words !== null || values.some((value) => !Number.isNaN(value)) || states.includes(2)),
    );
  for (const { key, column, header } of columns)
    if (!raters.has(key)) raters.set(key, { column, header, hasEntry: hasEntry(key) });
  if (![...raters.values()].some((rater) => rater.hasEntry)) return;
  for (const { column, header, hasEntry: isFilled } of raters.values())
    if (!isFilled)
      issues.add({
        code: "rater_empty",
        at: placeOf(view, headerRows.at(-1) ?? bodyTop, column),
        rater: header.split(" / ").at(-1) ?? header,
      });
}
