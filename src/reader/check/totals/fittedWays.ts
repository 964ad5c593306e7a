import { groupBy, type RaterGroup } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import { fittedShares } from "../../layout/fittedShares.ts";
import type { TotalWay } from "./totalWay.ts";
import { weightedRows, type EntryWeights } from "./weightedRows.ts";

/**
 * Ways of combining three groups of raters or more in shares that only the totals show, for entries as they stand and
 * brought to 100 points. None where a group leaves out an indicator: its share then differs from one to the next.
 *
 * @param totals - What the entries of each of the rows come to, without bonus points; NaN where nothing is known.
 */
export function fittedWays(
  own: readonly MeasureDraft[],
  rows: Int32Array,
  totals: readonly number[],
  usual: TotalWay,
  weights: EntryWeights,
): readonly TotalWay[] {
  const groups = [
    ...new Set(own.flatMap(({ raterGroup }): RaterGroup[] => (raterGroup === null ? [] : [raterGroup]))),
  ];
  const byIndicator = [...groupBy(own, ({ indicatorId }) => indicatorId).values()];
  if (groups.length < 3 || byIndicator.some((measures) => measures.length !== groups.length)) return [];
  return [false, true].flatMap((isNormalised) => {
    const columns = groups.map((group) => {
      const mix = new Map([[group, 1]]);
      const { sums, present, wanted } = weightedRows(own, rows, mix, isNormalised, weights);
      const isWhole = (index: number): boolean =>
        (present[index] ?? 0) > 0 && (wanted[index] ?? 0) - (present[index] ?? 0) < 1e-9;
      return sums.map((sum, index) => (isWhole(index) ? sum : NaN));
    });
    const shares = fittedShares(columns, totals);
    if (shares === null) return [];
    const mix = new Map(groups.map((group, index) => [group, shares[index] ?? 0]));
    return [{ ...usual, mix, isNormalised, isUnusual: true }];
  });
}
