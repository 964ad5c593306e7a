import { periodWeights } from "../periods/periodWeights.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { ScoreColumns } from "./scoreColumns.ts";
import { columnScorer } from "./columnScorer.ts";
import { cycleEvaluator, cycleScratch } from "./cycleEvaluator.ts";
import { periodEvaluator, periodScratch } from "./periodEvaluator.ts";

/** What a person looked like who could not be summed plainly. */
export type SeeIrregularRow = (row: number, missing: number) => void;

/**
 * Prepares scoring of row ranges: plain sums by column for most rows, the reference computation for rows with gaps,
 * segments, adjustments or vetoes. Both give the same numbers within 1e-12 points.
 */
export function rowScorer(
  plan: AppraisalPlan,
  columns: ScoreColumns,
  chunkSize: number,
  seeIrregularRow: SeeIrregularRow,
): (from: number, count: number) => void {
  const { tree, roleOf, special, periods } = plan;
  const areaCount = tree.areas.length;
  const scoreColumn = columnScorer(plan, chunkSize);
  const evaluatePeriod = periodEvaluator(plan);
  const evaluateCycle = cycleEvaluator(plan);
  const scratch = periodScratch(plan);
  const cycle = cycleScratch(plan);
  const isIrregular = new Uint8Array(chunkSize);
  const isIrregularIn = periods.map(() => new Uint8Array(chunkSize));
  const missing = new Int32Array(chunkSize);
  // By period, then area: what the area brought to the period's total, and its share of it.
  const brought = periods.map(() => Array.from({ length: areaCount }, () => new Float64Array(chunkSize)));
  const used = periods.map(() => Array.from({ length: areaCount }, () => new Float64Array(chunkSize)));
  const constant = constantWeights(plan);

  return (from, count) => {
    isIrregular.fill(0);
    for (const column of isIrregularIn) column.fill(0);
    missing.fill(0);
    for (let period = 0; period < periods.length; period += 1) scorePeriod(period, from, count);
    for (let index = 0; index < count; index += 1) scoreCycle(from + index, index);
    for (let area = 0; area < areaCount; area += 1) blendArea(area, from, count);
  };

  function scorePeriod(period: number, from: number, count: number): void {
    const sums = scoreColumn(period, from, count, columns.flags);
    const column = columns.periods[period];
    const marks = isIrregularIn[period];
    if (column === undefined || marks === undefined) throw new RangeError(`No period ${String(period)}`);
    for (let area = 0; area < areaCount; area += 1) {
      const own = sums.areas[area];
      if (own !== undefined) brought[period]?.[area]?.set(own);
    }
    const hasSpecial = special.size > 0;
    for (let index = 0; index < count; index += 1) {
      const row = from + index;
      if (sums.irregular[index] === 0 && !(hasSpecial && special.has(row))) {
        column.values[row] = sums.totals[index] ?? Number.NaN;
        continue;
      }
      isIrregular[index] = 1;
      marks[index] = 1;
      evaluatePeriod(row, period, [], scratch);
      column.values[row] = scratch.score;
      column.states[row] = scratch.state;
      columns.flags[row] = (columns.flags[row] ?? 0) | scratch.flags;
      missing[index] = (missing[index] ?? 0) + scratch.missing;
      for (let area = 0; area < areaCount; area += 1) {
        const node = tree.areas[area] ?? 0;
        const broughtBy = brought[period]?.[area];
        const usedBy = used[period]?.[area];
        if (broughtBy === undefined || usedBy === undefined) continue;
        broughtBy[index] = scratch.contributions[node] ?? 0;
        usedBy[index] = scratch.used[node] ?? 0;
      }
    }
  }

  function scoreCycle(row: number, index: number): void {
    if (isIrregular[index] === 0 && constant !== null) {
      let total = 0;
      for (let period = 0; period < constant.length; period += 1) {
        total += (constant[period] ?? 0) * (columns.periods[period]?.values[row] ?? Number.NaN);
      }
      columns.overall.values[row] = total;
      return;
    }
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
      if (out !== undefined) out[row] = blendedArea(area, index, row);
    }
    if (isIrregular[index] === 1) seeIrregularRow(row, missing[index] ?? 0);
  }

  /** An area's score over the cycle of a row with its own period weights. */
  function blendedArea(area: number, index: number, row: number): number {
    const node = tree.areas[area] ?? 0;
    const plainShare = tree.ofTotal[(roleOf[row] ?? 0) * tree.size + node] ?? 0;
    let points = 0;
    let share = 0;
    for (let period = 0; period < periods.length; period += 1) {
      const weight = cycle.weights[period] ?? 0;
      points += weight * (brought[period]?.[area]?.[index] ?? 0);
      share +=
        weight * (isIrregularIn[period]?.[index] === 1 ? (used[period]?.[area]?.[index] ?? 0) : plainShare);
    }
    return share === 0 ? Number.NaN : points / share;
  }

  /** The same for rows whose period weights are those of everybody. */
  function blendArea(area: number, from: number, count: number): void {
    if (constant === null) return;
    const out = columns.areas[area];
    if (out === undefined) return;
    const node = tree.areas[area] ?? 0;
    for (let index = 0; index < count; index += 1) {
      if (isIrregular[index] === 1) continue;
      const row = from + index;
      let points = 0;
      for (let period = 0; period < constant.length; period += 1) {
        points += (constant[period] ?? 0) * (brought[period]?.[area]?.[index] ?? 0);
      }
      const share = tree.ofTotal[(roleOf[row] ?? 0) * tree.size + node] ?? 0;
      out[row] = share === 0 ? Number.NaN : points / share;
    }
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
