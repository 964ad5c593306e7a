import type { EpochDay } from "../../units.ts";

/** A value of a key figure on one day. */
export interface KpiPoint {
  readonly on: EpochDay;
  readonly value: number;
}

/** How a key figure moved. */
export interface KpiTrend {
  readonly first: KpiPoint;
  readonly last: KpiPoint;
  readonly change: number;
  /** Change as a share of the first value; null where that is zero. */
  readonly changeShare: number | null;
  /** Seen with the indicator's direction. */
  readonly verdict: "better" | "worse" | "same";
}

/**
 * How did a key figure move from its first day to its last? Null with fewer than two days: one value is no movement.
 *
 * @param points - In any order.
 *
 * @example
 * // Errors fell from 4 % to 3 %.
 * const { changeShare, verdict } = kpiTrend([{ on: 20000, value: 4 }, { on: 20090, value: 3 }], "lowerIsBetter")
 * [changeShare, verdict]
 * //=> [-0.25, "better"]
 */
export function kpiTrend(
  points: readonly KpiPoint[],
  direction: "higherIsBetter" | "lowerIsBetter",
): KpiTrend | null {
  const sorted = [...points].sort((left, right) => left.on - right.on);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || first.on === last.on) return null;
  const change = last.value - first.value;
  const gain = direction === "higherIsBetter" ? change : -change;
  return {
    ...{ first, last, change },
    changeShare: first.value === 0 ? null : change / Math.abs(first.value),
    verdict: gain === 0 ? "same" : gain > 0 ? "better" : "worse",
  };
}
