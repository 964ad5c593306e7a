import type { IssueList } from "../../../report/issueList.ts";
import { readValue } from "../../../value/readValue.ts";
import { formatAt, formulaAt, mergeAt, placeOf, shownAt, shownTextAt } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
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
      const share = shares[index] ?? null;
      if (share === null) return [];
      return [
        [
          column,
          {
            share,
            typed: shownTextAt(view, weightRow, column),
            at: placeOf(view, weightRow, column),
            source: "weightRow",
            isPoints: false,
          },
        ],
      ];
    }),
  );
}
