import type { IssueList } from "../../../report/issueList.ts";
import { readLabel } from "../../../value/readLabel.ts";
import { readValue } from "../../../value/readValue.ts";
import {
  formatAt,
  formulaAt,
  mergeAt,
  placeOf,
  shownAt,
  shownTextAt,
  textAt,
  type SheetView,
} from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { scaledMarks } from "../../scaledMarks.ts";
import { sharesOf, type WeightCell } from "../../sharesOf.ts";
import type { FoundWeight } from "../../tableReading.ts";

/** What the row of weights under the header says for each column of scores; mixed ways of writing them are a doubt. */
export function rowWeights(
  { view, weightRow }: TableFrame,
  meanings: readonly ColumnMeaning[],
  issues: IssueList,
): ReadonlyMap<number, FoundWeight> {
  if (weightRow === null) return new Map();
  const columns = meanings.filter(({ use }) => use.use === "series").map(({ column }) => column);
  const cells = columns.map((column): WeightCell | null => {
    const reading = readValue(shownAt(view, weightRow, column), formatAt(view, weightRow, column));
    return reading.kind === "number" && !(reading.isPercent && reading.number > 2) ? reading : null;
  });
  const { shares, isMixed } = sharesOf(cells);
  const areMarks = isOfMarks(view, weightRow, columns[0] ?? 0);
  const scaled = areMarks ? scaledMarks(cells.flatMap((cell) => cell?.number ?? [])) : null;
  if (scaled !== null)
    issues.add({ code: "full_marks_scaled", at: placeOf(view, weightRow, columns[0] ?? 0), sum: scaled });
  if (isMixed) {
    const used = columns.filter((_, index) => cells[index] !== null);
    issues.add(
      {
        code: "weights_mixed",
        at: placeOf(view, weightRow, used[0] ?? 0),
        typed: used.map((column) => shownTextAt(view, weightRow, column)),
      },
      [],
      columns.flatMap((column, index) => {
        const { number = 0, isPercent = false } = cells[index] ?? {};
        const isOwn =
          formulaAt(view, weightRow, column) === null && mergeAt(view, weightRow, column) === null;
        return isOwn && number > 0 && number <= 1
          ? [
              {
                address: placeOf(view, weightRow, column),
                value: Number((number * 100).toPrecision(12)),
                formula: null,
                ...(isPercent ? { numberFormat: "General" } : {}),
              },
            ]
          : [];
      }),
    );
  }
  return new Map(
    columns.flatMap((column, index): [number, FoundWeight][] => {
      const marks = cells[index]?.number ?? null;
      if (marks === null) return [];
      const share = scaled === null ? (shares[index] ?? null) : Number((marks / scaled).toPrecision(12));
      if (share === null) return [];
      return [
        [
          column,
          {
            share,
            typed: shownTextAt(view, weightRow, column),
            at: placeOf(view, weightRow, column),
            source: areMarks ? "fullMarks" : "weightRow",
            isPoints: areMarks,
            ...(scaled === null ? {} : { marks }),
          },
        ],
      ];
    }),
  );
}

/** "满分 | 40 | 30": what the row of weights is called, left of the first of them. */
function isOfMarks(view: SheetView, row: number, first: number): boolean {
  for (let column = 0; column < first; column += 1)
    if (readLabel(textAt(view, row, column)).role?.role === "fullMarks") return true;
  return false;
}
