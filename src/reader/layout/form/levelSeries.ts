import type { IssueList } from "../../report/issueList.ts";
import { isBlankAt, placeOf } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readScatteredSeries } from "../readCells.ts";
import type { Series } from "../tableReading.ts";

/** Each level of the rubric has a column; the one that is filled holds the score. */
export function levelSeries(
  { view }: TableFrame,
  columns: readonly number[],
  rows: readonly number[],
  indicator: number,
  name: string,
  issues: IssueList,
): Series {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const filled = cells.filter(({ row, column }) => !isBlankAt(view, row, column));
  if (filled.length > 1)
    issues.addForSubject(0, {
      code: "several_marks",
      at: filled[0] === undefined ? null : placeOf(view, filled[0].row, filled[0].column),
      indicator: name,
      cells: filled.map(({ row, column }) => placeOf(view, row, column)),
    });
  const cell = filled.length === 1 ? filled[0] : cells[0];
  const head = {
    indicator,
    kind: "rating",
    rater: null,
    raterName: null,
    raterWeight: null,
    period: null,
  } as const;
  return readScatteredSeries(view, head, 1, () => (filled.length > 1 ? null : (cell ?? null)), issues);
}
