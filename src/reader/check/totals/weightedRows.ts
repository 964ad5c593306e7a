import type { MeasureDraft } from "../../join/buildMeasures.ts";
import type { RaterMix } from "./raterMixes.ts";

/** What entries weigh. */
export interface EntryWeights {
  /** Share of the total by indicator id. */
  readonly globalOf: ReadonlyMap<string, number>;
  /** The same by row, where weights differ by role; null where they do not. */
  readonly sharesOf: ((row: number) => ReadonlyMap<string, number>) | null;
  /** Points out of their weight: only added. */
  readonly preweighted: ReadonlySet<string>;
  /** Highest value of the indicator's scale; 100 where none is named. */
  readonly topOf: (indicatorId: string) => number;
}

/** Σ weight × entry of some people, and how much weight stood behind it. */
export interface WeightedRows {
  readonly sums: Float64Array;
  /** Weight of the entries that stand. */
  readonly present: Float64Array;
  /** Weight of all entries that could stand: more than `present` where some are missing. */
  readonly wanted: Float64Array;
}

/**
 * Adds up the entries of these people.
 *
 * @param rows - The people, by row of the dataset; the result has one place for each of them.
 * @param isNormalised - Entries are brought to 100 points first.
 */
export function weightedRows(
  measures: readonly MeasureDraft[],
  rows: Int32Array,
  mix: RaterMix,
  isNormalised: boolean,
  { globalOf, sharesOf, preweighted, topOf }: EntryWeights,
): WeightedRows {
  const shareOf = ({ raterGroup }: MeasureDraft): number =>
    raterGroup === null || mix.size === 0 ? 1 : (mix.get(raterGroup) ?? 0);
  const shares = new Map<string, number>();
  for (const measure of measures)
    shares.set(measure.indicatorId, (shares.get(measure.indicatorId) ?? 0) + shareOf(measure));
  const sums = new Float64Array(rows.length);
  const present = new Float64Array(rows.length);
  const wanted = new Float64Array(rows.length);
  for (const measure of measures) {
    const { indicatorId, values, filled } = measure;
    const part = shareOf(measure) / (shares.get(indicatorId) ?? 1);
    if (!(part > 0)) continue;
    const isPreweighted = preweighted.has(indicatorId);
    const weight = isPreweighted ? 1 : (globalOf.get(indicatorId) ?? 0);
    const scale = isNormalised && !isPreweighted ? 100 / topOf(indicatorId) : 1;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      if (filled[row] !== 1) continue;
      const ofRole = sharesOf === null ? weight : sharesOf(row).get(indicatorId);
      if (ofRole === undefined) continue;
      const share = (isPreweighted ? 1 : ofRole) * part;
      const value = values[row] ?? NaN;
      wanted[index] = (wanted[index] ?? 0) + share;
      if (Number.isNaN(value)) continue;
      present[index] = (present[index] ?? 0) + share;
      sums[index] = (sums[index] ?? 0) + share * value * scale;
    }
  }
  return { sums, present, wanted };
}
