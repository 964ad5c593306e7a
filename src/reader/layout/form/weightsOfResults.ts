import type { RaterGroup } from "../../../core/index.ts";
import { numberAt } from "../../table/numberAt.ts";
import { placeOf } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { fittedShares } from "../fittedShares.ts";
import type { FoundWeight } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";

/** How far a result may be off for having been rounded: results are typed to one place at least, where it matters. */
function roundingOf(results: readonly number[]): number {
  const places = results.map((result) => (String(result).split(".")[1] ?? "").length);
  return 0.51 * 10 ** -Math.max(1, ...places);
}

/**
 * What the typed results of a form's rows weigh its raters with ("自评 8 | 领导评 6 | 本栏得分 6.6"), as they stand or
 * times the row's weight. Empty unless all of them, three or more, come out.
 */
export function weightsOfResults(
  { view }: TableFrame,
  { scores, computed, weight }: FormColumns,
  { indicators }: FormRows,
): ReadonlyMap<RaterGroup, FoundWeight> {
  const raters = scores.flatMap(({ rater, header }) =>
    rater === null ? [] : [{ rater, column: header.column }],
  );
  const rows = indicators.flatMap(({ rows: own }) => own.slice(0, 1));
  if (raters.length < 2 || new Set(raters.map(({ rater }) => rater)).size < raters.length) return new Map();
  const numbersIn = (column: number | null): readonly number[] =>
    rows.map((row) => (column === null ? null : numberAt(view, row, column)) ?? NaN);
  const entries = raters.map(({ column }) => numbersIn(column));
  const weights = numbersIn(weight).map((share) => (share > 1 ? share / 100 : share));
  for (const column of computed) {
    const results = numbersIn(column);
    const rounding = roundingOf(results.filter((result) => !Number.isNaN(result)));
    for (const sums of [results, results.map((result, index) => result / (weights[index] ?? NaN))]) {
      const shares = fittedShares(entries, sums);
      const isFollowed = sums.every((sum, index) => {
        const found = entries.reduce(
          (part, own, rater) => part + (own[index] ?? NaN) * (shares?.[rater] ?? NaN),
          0,
        );
        const allowed = sums === results ? rounding : rounding / (weights[index] ?? 1);
        return Number.isNaN(results[index] ?? NaN) || Math.abs(found - sum) <= allowed;
      });
      if (shares === null || !isFollowed) continue;
      const at = placeOf(view, rows[0] ?? 0, column);
      return new Map(
        raters.map(({ rater }, index) => {
          const share = shares[index] ?? 0;
          return [
            rater,
            { share, typed: `${String(Math.round(share * 100))}%`, at, source: "formula", isPoints: false },
          ];
        }),
      );
    }
  }
  return new Map();
}
