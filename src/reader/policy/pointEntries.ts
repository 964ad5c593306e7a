import type { TypedResult } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import { isNearTotal, totalsTried } from "../check/totals/nearTotal.ts";
import type { RatedIndicator } from "./ratedIndicators.ts";
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
  indicators: readonly RatedIndicator[],
  typed: readonly TypedResult[],
  { areMissing, globalOf }: Pick<SettledWeights, "areMissing" | "globalOf">,
): PointEntries {
  const isRatedThroughout = indicators.every(({ spread }) => spread.count > 0 && !spread.hasPercents);
  const areScaled = indicators.some(({ node }) => node.weight?.marks !== undefined);
  if (indicators.length < 2 || !isRatedThroughout || areScaled) return none;
  const { compared, sums, means } = compareTotals(indicators, typed, globalOf);
  const areProved = sums >= Math.max(1, compared * 0.8) && sums > means;
  const greatest = Math.max(...indicators.map(({ spread }) => spread.max));
  if (areMissing) {
    const isPlainSum = areProved && sums >= 3 && greatest > 10 && greatestTotal(typed) <= 150;
    return { ...none, isPlainSum };
  }
  const fullMarks = new Map(
    indicators.map(({ node: { id } }) => [id, Number(((globalOf.get(id) ?? 0) * 100).toPrecision(12))]),
  );
  const areWithin = indicators.every(({ node, spread: { min, max, median } }) => {
    const top = (fullMarks.get(node.id) ?? 0) + 1e-9;
    // More than the target was reached now and then: 65 of 60.
    return areProved ? max <= top * 1.2 || median <= top : max <= top * 1.2 && min <= top;
  });
  const whole = [...fullMarks.values()].reduce((sum, top) => sum + top, 0);
  const isLikely =
    compared === 0 &&
    Math.abs(whole - 100) <= 1.1 &&
    // Nobody above 10 where 20 could be had: all are on one scale up to 10.
    (greatest > 10 || Math.max(...fullMarks.values()) <= 10) &&
    indicators.every(({ node }) => node.mentions.every(({ scale }) => scale === null)) &&
    indicators.reduce((sum, { spread }) => sum + spread.max, 0) >= 60;
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

/** How many totals of people without gaps are the sum of their entries, and how many the weighted mean. */
function compareTotals(
  indicators: readonly RatedIndicator[],
  typed: readonly TypedResult[],
  globalOf: ReadonlyMap<string, number>,
): { readonly compared: number; readonly sums: number; readonly means: number } {
  let [compared, sums, means] = [0, 0, 0];
  for (const { periodId, values } of totalsOf(typed)) {
    const columns = indicators.flatMap(({ node, ratings }) => {
      const own = ratings.filter((rating) => rating.periodId === periodId);
      return own.length === 0 ? [] : [{ weight: globalOf.get(node.id) ?? 0, ratings: own }];
    });
    if (columns.length < 2) continue;
    for (let row = 0; row < values.length && compared < totalsTried; row += 1) {
      const total = values[row];
      const entries = typeof total === "number" ? entriesAt(columns, row) : null;
      if (typeof total !== "number" || entries === null) continue;
      compared += 1;
      const weighted = entries.map((entry, index) => entry * (columns[index]?.weight ?? 0));
      if (isNearTotal(sumOf(entries), total)) sums += 1;
      if (isNearTotal(sumOf(weighted), total)) means += 1;
    }
  }
  return { compared, sums, means };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** One person's entries; null at the first gap, for most people have few of very many indicators. */
function entriesAt(
  columns: readonly { readonly ratings: readonly MeasureDraft[] }[],
  row: number,
): readonly number[] | null {
  const entries: number[] = [];
  for (const { ratings } of columns) {
    const entry = meanAt(ratings, row);
    if (Number.isNaN(entry)) return null;
    entries.push(entry);
  }
  return entries;
}

/** The mean of all raters of one entry; NaN where nobody entered one. */
function meanAt(column: readonly MeasureDraft[], row: number): number {
  let [sum, count] = [0, 0];
  for (const { values } of column) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? Number.NaN : sum / count;
}
