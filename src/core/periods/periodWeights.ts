import type { PeriodAggregation } from "../policy/periodPolicy.ts";
import type { RunPeriod } from "./runPeriod.ts";

/**
 * The weights with which a person's periods become one score; a period without a score weighs nothing. Every
 * aggregation is such a weighting: `last` gives all to the last scored period, `bestOf` an equal part to the best.
 *
 * @param scores - One per period, NaN where there is none.
 * @param factors - Further factors by period (days in role), 1 as a rule.
 * @param out - Receives the weights; they sum to one, or are all zero where nothing is scored.
 */
export type WeighPeriods = (scores: Float64Array, factors: Float64Array, out: Float64Array) => void;

/**
 * Prepares `WeighPeriods` for the periods of one run.
 *
 * @example
 * // The best two of three.
 * const { periods } = samplePolicy.periods
 * const weights = new Float64Array(3)
 * periodWeights({ kind: "bestOf", count: 2 }, [...periods, periods[0]])(Float64Array.of(70, 90, 80), Float64Array.of(1, 1, 1), weights)
 * [...weights]
 * //=> [0, 0.5, 0.5]
 */
export function periodWeights(aggregation: PeriodAggregation, periods: readonly RunPeriod[]): WeighPeriods {
  if (aggregation.kind === "bestOf") return (scores, _, out) => weighBest(scores, aggregation.count, out);
  if (aggregation.kind === "last" || aggregation.kind === "min" || aggregation.kind === "max") {
    const { kind } = aggregation;
    return (scores, _, out) => weighOne(scores, kind, out);
  }
  if (aggregation.kind === "periodsAndYear") {
    const year = periods.findIndex(({ id }) => id === aggregation.yearPeriodId);
    return (scores, factors, out) => weighWithYear(scores, factors, year, aggregation.yearShare, out);
  }
  const fixed = periods.map(({ id }) =>
    aggregation.kind === "weighted" && id !== null ? (aggregation.weights[id] ?? 0) : 1,
  );
  return (scores, factors, out) => {
    let sum = 0;
    for (let index = 0; index < out.length; index += 1) {
      const isScored = !Number.isNaN(scores[index] ?? Number.NaN);
      const weight = isScored ? (fixed[index] ?? 0) * (factors[index] ?? 1) : 0;
      out[index] = weight;
      sum += weight;
    }
    if (sum === 0) return;
    for (let index = 0; index < out.length; index += 1) out[index] = (out[index] ?? 0) / sum;
  };
}

/** The year keeps its share whatever number of shorter periods is scored; where one side is empty the other has all. */
function weighWithYear(
  scores: Float64Array,
  factors: Float64Array,
  year: number,
  yearShare: number,
  out: Float64Array,
): void {
  let sum = 0;
  for (let index = 0; index < out.length; index += 1) {
    const isScored = !Number.isNaN(scores[index] ?? Number.NaN);
    out[index] = isScored ? (factors[index] ?? 1) : 0;
    if (index !== year) sum += out[index] ?? 0;
  }
  const hasYear = year !== -1 && (out[year] ?? 0) > 0;
  const rest = sum > 0 ? (hasYear ? 1 - yearShare : 1) / sum : 0;
  for (let index = 0; index < out.length; index += 1) out[index] = (out[index] ?? 0) * rest;
  if (hasYear) out[year] = sum > 0 ? yearShare : 1;
}

function weighOne(scores: Float64Array, kind: "last" | "min" | "max", out: Float64Array): void {
  let chosen = -1;
  let best = Number.NaN;
  for (let index = 0; index < out.length; index += 1) {
    const score = scores[index] ?? Number.NaN;
    out[index] = 0;
    if (Number.isNaN(score)) continue;
    if (chosen === -1 || kind === "last" || (kind === "min" ? score < best : score > best)) {
      chosen = index;
      best = score;
    }
  }
  if (chosen !== -1) out[chosen] = 1;
}

/** Fewer scored periods than asked for: all of them count. */
function weighBest(scores: Float64Array, count: number, out: Float64Array): void {
  out.fill(0);
  let taken = 0;
  while (taken < count) {
    let best = -1;
    for (let index = 0; index < out.length; index += 1) {
      const score = scores[index] ?? Number.NaN;
      if (Number.isNaN(score) || out[index] === 1) continue;
      if (best === -1 || score > (scores[best] ?? 0)) best = index;
    }
    if (best === -1) break;
    out[best] = 1;
    taken += 1;
  }
  if (taken === 0) return;
  for (let index = 0; index < out.length; index += 1) out[index] = (out[index] ?? 0) / taken;
}
