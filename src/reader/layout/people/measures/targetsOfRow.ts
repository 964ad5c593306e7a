import type { IssueList } from "../../../report/issueList.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { isBlankAt } from "../../../view/sheetView.ts";
import { readColumnSeries, type SeriesHead } from "../../readCells.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import type { Series } from "../../tableReading.ts";

/** Numbers under a target that holds for everybody are what came of it. */
export const withActuals = (
  { view, targetRow }: Pick<TableFrame, "view" | "targetRow">,
  meaning: ColumnMeaning,
): ColumnMeaning =>
  targetRow !== null &&
  meaning.use.use === "series" &&
  meaning.use.kind === "rating" &&
  meaning.use.rater === null &&
  !isBlankAt(view, targetRow, meaning.column)
    ? { ...meaning, use: { ...meaning.use, kind: "actual" } }
    : meaning;

/** The target in the header over a column of actuals, for each of the people; empty where there is none. */
export function targetsOfRow(
  { view, targetRow }: Pick<TableFrame, "view" | "targetRow">,
  head: SeriesHead,
  column: number,
  rows: Int32Array,
  issues: IssueList,
): readonly Series[] {
  if (targetRow === null || head.kind !== "actual" || isBlankAt(view, targetRow, column)) return [];
  const everywhere = new Int32Array(rows.length).fill(targetRow);
  return [readColumnSeries(view, { ...head, kind: "target" }, column, everywhere, issues)];
}
