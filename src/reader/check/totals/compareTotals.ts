import type { TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import { isNearTotal } from "./nearTotal.ts";
import type { TotalParts } from "./totalParts.ts";
import type { TotalWay } from "./totalWay.ts";
import { weightedRows } from "./weightedRows.ts";

/** How many totals come out in one way. */
export interface Comparison {
  readonly compared: number;
  readonly agreeing: number;
  readonly differences: readonly {
    readonly row: number;
    readonly typed: number;
    readonly computed: number;
  }[];
}

/** Do so many totals follow this way that it is the sheet's, and the others are wrong? */
export const isBelievable = ({ isUnusual }: TotalWay, { agreeing, compared }: Comparison): boolean =>
  isUnusual ? agreeing >= 3 && agreeing >= compared * 0.8 : agreeing >= 2 && agreeing >= compared * 0.5;

/** Recomputes the totals of these people in one way. */
export function compareTotals(
  result: TypedResult,
  own: readonly MeasureDraft[],
  rows: Int32Array,
  way: TotalWay,
  parts: TotalParts,
): Comparison {
  const counted =
    way.without.size === 0 ? own : own.filter(({ indicatorId }) => !way.without.has(indicatorId));
  const { sums, present, wanted } = weightedRows(counted, rows, way.mix, way.isNormalised, parts);
  const adjustments = adjustmentsOf(result, way, parts);
  const differences: { row: number; typed: number; computed: number }[] = [];
  let [compared, agreeing] = [0, 0];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const typed = result.values[row];
    const [all, there] = [wanted[index] ?? 0, present[index] ?? 0];
    if (typeof typed !== "number" || there <= 0) continue;
    if (way.gaps === "whole" && all - there > 1e-9) continue;
    compared += 1;
    const rescaled = way.gaps === "leftOut" ? all / there : 1;
    const computed = (sums[index] ?? 0) * rescaled * way.factor + (adjustments.get(row) ?? 0);
    if (isNearTotal(computed, typed)) agreeing += 1;
    else differences.push({ row, typed, computed });
  }
  return { compared, agreeing, differences };
}

/** Bonus and deduction points that the way adds, by person. */
export function adjustmentsOf(
  { periodId: own }: TypedResult,
  { hasAdjustments }: TotalWay,
  { events }: TotalParts,
): ReadonlyMap<number, number> {
  const adjustments = new Map<number, number>();
  if (hasAdjustments)
    for (const { row, quantity, periodId } of events)
      // A column of bonus points names no period: it belongs to the total beside it.
      if (periodId === own || periodId === null) adjustments.set(row, (adjustments.get(row) ?? 0) + quantity);
  return adjustments;
}
