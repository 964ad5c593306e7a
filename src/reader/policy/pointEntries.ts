import type { TypedResult } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import { spreadOf } from "./decideScale.ts";
import { measuresOf } from "./measuresOf.ts";
import type { SettledWeights } from "./settleWeights.ts";

/** Entries that are points to be added, not scores to be weighted. */
export interface PointEntries {
  /** Full marks by indicator id, where entries are points out of their weight (34 of 40). */
  readonly fullMarks: ReadonlyMap<string, number>;
  /** Totals of the sheet prove it; else the entries only look like it. */
  readonly areProved: boolean;
  /** No weights stand, and the totals are the sums of the entries as they stand. */
  readonly isPlainSum: boolean;
}

const none: PointEntries = { fullMarks: new Map(), areProved: true, isPlainSum: false };

/**
 * A sheet that weighs 40 / 30 / 30 and holds 34, 26 and 28 adds its entries; weighting them once more would fail
 * everybody. Its own totals prove it; without totals, entries do that keep below their weights and come near to them.
 */
export function pointEntries(
  nodes: readonly NodeDraft[],
  measures: readonly MeasureDraft[],
  typed: readonly TypedResult[],
  { areMissing, globalOf }: Pick<SettledWeights, "areMissing" | "globalOf">,
): PointEntries {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const rated = measures.filter(({ kind }) => kind === "rating");
  const ofIndicator = measuresOf(rated);
  const spreads = leaves.map(({ id }) => spreadOf(ofIndicator(id)));
  const isRatedThroughout = spreads.every(({ count, hasPercents }) => count > 0 && !hasPercents);
  if (leaves.length < 2 || !isRatedThroughout) return none;
  const { compared, sums, means } = compareTotals(rated, typed, globalOf);
  const areProved = sums >= Math.max(1, compared * 0.8) && sums > means;
  if (areMissing) {
    const greatest = Math.max(...spreads.map(({ max }) => max));
    const isPlainSum = areProved && sums >= 3 && greatest > 10 && greatestTotal(typed) <= 150;
    return { ...none, isPlainSum };
  }
  const fullMarks = new Map(
    leaves.map(({ id }) => [id, Number(((globalOf.get(id) ?? 0) * 100).toPrecision(12))]),
  );
  const tops = leaves.map(({ id }) => fullMarks.get(id) ?? 0);
  const areWithin = spreads.every(({ max, median }, index) => {
    const top = (tops[index] ?? 0) + 1e-9;
    return areProved ? max <= top * 1.2 || median <= top : max <= top;
  });
  const whole = tops.reduce((sum, top) => sum + top, 0);
  const isLikely =
    compared === 0 &&
    Math.abs(whole - 100) <= 1.1 &&
    leaves.every(({ mentions }) => mentions.every(({ scale }) => scale === null)) &&
    spreads.reduce((sum, { max }) => sum + max, 0) >= 60;
  return areWithin && (areProved || isLikely) ? { fullMarks, areProved, isPlainSum: false } : none;
}

const totalsOf = (typed: readonly TypedResult[]): readonly TypedResult[] =>
  typed.filter(({ kind, nodeId }) => kind === "total" && nodeId === null);

const greatestTotal = (typed: readonly TypedResult[]): number =>
  totalsOf(typed).reduce(
    (most, { values }) =>
      values.reduce<number>((top, value) => (typeof value === "number" ? Math.max(top, value) : top), most),
    0,
  );

/** Totals enough to tell what they are. */
const mostTried = 400;

/** How many totals of people without gaps are the sum of their entries, and how many the weighted mean. */
function compareTotals(
  rated: readonly MeasureDraft[],
  typed: readonly TypedResult[],
  globalOf: ReadonlyMap<string, number>,
): { readonly compared: number; readonly sums: number; readonly means: number } {
  let [compared, sums, means] = [0, 0, 0];
  for (const { periodId, values } of totalsOf(typed)) {
    const own = rated.filter((measure) => measure.periodId === periodId);
    const ids = [...new Set(own.map(({ indicatorId }) => indicatorId))];
    const columns = ids.map(measuresOf(own));
    if (ids.length < 2) continue;
    for (let row = 0; row < values.length && compared < mostTried; row += 1) {
      const total = values[row];
      // Most people have few of very many indicators: the first gap is enough.
      if (typeof total !== "number" || columns.some((column) => Number.isNaN(meanAt(column, row)))) continue;
      const entries = columns.map((column) => meanAt(column, row));
      compared += 1;
      const tolerance = Number.isInteger(total) ? 0.5 : 0.051;
      const isNear = (found: number): boolean => Math.abs(found - total) <= tolerance + 1e-9;
      if (isNear(entries.reduce((sum, entry) => sum + entry, 0))) sums += 1;
      if (
        isNear(entries.reduce((sum, entry, index) => sum + entry * (globalOf.get(ids[index] ?? "") ?? 0), 0))
      )
        means += 1;
    }
  }
  return { compared, sums, means };
}

/** The mean of all raters of one entry; NaN where nobody entered one. */
function meanAt(column: readonly MeasureDraft[], row: number): number {
  const entered = column.flatMap(({ values }) => {
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [value];
  });
  return entered.length === 0 ? Number.NaN : entered.reduce((sum, value) => sum + value, 0) / entered.length;
}
