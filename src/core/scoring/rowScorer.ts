import { periodWeights } from "../periods/periodWeights.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import { columnScorer, RowMark } from "./columnScorer.ts";
import { cycleEvaluator, cycleScratch } from "./cycleEvaluator.ts";
import { periodEvaluator, periodScratch } from "./periodEvaluator.ts";
import type { ScoreColumns } from "./scoreColumns.ts";

/**
 * Told of every person with a gap or a peculiarity.
 *
 * @param missing - At `start` + node the periods in which a leaf is missing, as bits; null where all have to be
 * looked at.
 */
export type SeeUnevenRow = (row: number, missing: Uint16Array | null, start: number) => void;

/** Periods that fit into the bits of `missing`. */
const mostPeriods = 16;

/**
 * Prepares scoring of row ranges: sums by column for most rows, the reference computation for rows with segments,
 * adjustments, vetoes or policies that the columns do not know. Both give the same numbers within 1e-12 points.
 */
export function rowScorer(
  plan: AppraisalPlan,
  columns: ScoreColumns,
  chunkSize: number,
  seeUnevenRow: SeeUnevenRow,
): (from: number, count: number) => void {
  const { tree, special, periods } = plan;
  const areaCount = tree.areas.length;
  const scoreColumn = columnScorer(plan, chunkSize);
  const evaluatePeriod = periodEvaluator(plan);
  const evaluateCycle = cycleEvaluator(plan);
  const scratch = periodScratch(plan);
  const cycle = cycleScratch(plan);
  const constant = constantWeights(plan);
  const isUneven = new Uint8Array(chunkSize);
  /** 1 where the columns alone did not do. */
  const isSpecial = new Uint8Array(chunkSize);
  const missing = new Uint16Array(chunkSize * tree.size);
  /** 1 where the period weights are the person's own. */
  const isOwn = new Uint8Array(chunkSize);
  // By period, then area: what the area brought to the period's total, and its share of it.
  const areaColumns = (): Float64Array[][] =>
    periods.map(() => Array.from({ length: areaCount }, () => new Float64Array(chunkSize)));
  const brought = areaColumns();
  const used = areaColumns();
  const shares = new Float64Array(chunkSize);

  return (from, count) => {
    isUneven.fill(0);
    isSpecial.fill(periods.length > mostPeriods ? 1 : 0);
    missing.fill(0);
    isOwn.fill(constant === null ? 1 : 0);
    for (let period = 0; period < periods.length; period += 1) scorePeriod(period, from, count);
    if (constant !== null) {
      blendTotals(constant, from, count);
      for (let area = 0; area < areaCount; area += 1) blendArea(area, constant, from, count);
    }
    for (let index = 0; index < count; index += 1) {
      if (isOwn[index] === 1) scoreCycle(from + index, index);
      if (isUneven[index] === 0) continue;
      seeUnevenRow(from + index, isSpecial[index] === 1 ? null : missing, index * tree.size);
    }
  };

  function scorePeriod(period: number, from: number, count: number): void {
    const sums = scoreColumn(period, from, count, columns.flags, missing);
    const column = columns.periods[period];
    if (column === undefined) throw new RangeError(`No column for period ${String(period)}`);
    for (let area = 0; area < areaCount; area += 1) {
      brought[period]?.[area]?.set(sums.brought[area] ?? []);
      used[period]?.[area]?.set(sums.used[area] ?? []);
    }
    for (let index = 0; index < count; index += 1) {
      const row = from + index;
      const mark = sums.marks[index] ?? RowMark.special;
      if (mark >= RowMark.special || (special.size > 0 && special.has(row))) {
        scoreSpecial(row, period, index);
        continue;
      }
      const total = sums.totals[index] ?? Number.NaN;
      column.values[row] = total;
      if (mark === RowMark.plain) continue;
      seeGap(period, row, index, total);
    }
  }

  function seeGap(period: number, row: number, index: number, total: number): void {
    isUneven[index] = 1;
    if (!Number.isNaN(total)) return;
    isOwn[index] = 1;
    const states = columns.periods[period]?.states;
    if (states !== undefined) states[row] = ScoreState.noEntries;
  }

  function scoreSpecial(row: number, period: number, index: number): void {
    const column = columns.periods[period];
    evaluatePeriod(row, period, [], scratch);
    if (column !== undefined) {
      column.values[row] = scratch.score;
      column.states[row] = scratch.state;
    }
    isUneven[index] = 1;
    isSpecial[index] = 1;
    isOwn[index] = 1;
    columns.flags[row] = (columns.flags[row] ?? 0) | scratch.flags;
    for (let area = 0; area < areaCount; area += 1) {
      const node = tree.areas[area] ?? 0;
      brought[period]?.[area]?.set([scratch.contributions[node] ?? 0], index);
      used[period]?.[area]?.set([scratch.used[node] ?? 0], index);
    }
  }

  function scoreCycle(row: number, index: number): void {
    for (let period = 0; period < periods.length; period += 1) {
      cycle.scores[period] = columns.periods[period]?.values[row] ?? Number.NaN;
      cycle.states[period] = columns.periods[period]?.states[row] ?? ScoreState.noEntries;
    }
    evaluateCycle(row, cycle);
    columns.overall.values[row] = cycle.score;
    columns.overall.states[row] = cycle.state;
    columns.flags[row] = (columns.flags[row] ?? 0) | cycle.flags;
    for (let area = 0; area < areaCount; area += 1) {
      const out = columns.areas[area];
      if (out !== undefined) out[row] = blended(area, cycle.weights, index);
    }
  }

  /** The overall scores of rows whose period weights are those of everybody. */
  function blendTotals(weights: Float64Array, from: number, count: number): void {
    const { values: out } = columns.overall;
    out.fill(0, from, from + count);
    for (let period = 0; period < weights.length; period += 1) {
      const weight = weights[period] ?? 0;
      const values = columns.periods[period]?.values;
      if (values === undefined) throw new RangeError(`No column for period ${String(period)}`);
      for (let row = from; row < from + count; row += 1) {
        out[row] = (out[row] ?? 0) + weight * (values[row] ?? Number.NaN);
      }
    }
  }

  /** The area scores of everybody with the period weights of everybody: what it brought ÷ the share it had. */
  function blendArea(area: number, weights: Float64Array, from: number, count: number): void {
    const out = columns.areas[area];
    if (out === undefined) return;
    out.fill(0, from, from + count);
    shares.fill(0);
    for (let period = 0; period < weights.length; period += 1) {
      const weight = weights[period] ?? 0;
      const points = brought[period]?.[area];
      const share = used[period]?.[area];
      if (points === undefined || share === undefined) continue;
      for (let index = 0; index < count; index += 1) {
        out[from + index] = (out[from + index] ?? 0) + weight * (points[index] ?? 0);
        shares[index] = (shares[index] ?? 0) + weight * (share[index] ?? 0);
      }
    }
    for (let index = 0; index < count; index += 1) {
      const share = shares[index] ?? 0;
      out[from + index] = share === 0 ? Number.NaN : (out[from + index] ?? 0) / share;
    }
  }

  /** The same for one person with period weights of their own. */
  function blended(area: number, weights: Float64Array, index: number): number {
    let points = 0;
    let share = 0;
    for (let period = 0; period < weights.length; period += 1) {
      const weight = weights[period] ?? 0;
      points += weight * (brought[period]?.[area]?.[index] ?? 0);
      share += weight * (used[period]?.[area]?.[index] ?? 0);
    }
    return share === 0 ? Number.NaN : points / share;
  }
}

/** The period weights of people with all periods scored, where they do not depend on the scores; else null. */
function constantWeights(plan: AppraisalPlan): Float64Array | null {
  const { kind } = plan.policy.periods.aggregation;
  const isConstant = kind === "mean" || kind === "weighted" || kind === "periodsAndYear";
  const count = plan.periods.length;
  const isComplete = count >= plan.policy.periods.minimumPeriods || plan.periods[0]?.id === null;
  const { totalMin, totalMax } = plan.policy.adjustments;
  if (!isConstant || !isComplete || totalMin !== null || totalMax !== null) return null;
  const weights = new Float64Array(count);
  periodWeights(plan.policy.periods.aggregation, plan.periods)(
    new Float64Array(count),
    new Float64Array(count).fill(1),
    weights,
  );
  return weights.some((weight) => weight > 0) ? weights : null;
}
