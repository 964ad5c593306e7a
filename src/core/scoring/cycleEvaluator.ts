import { limitTotal } from "../adjustments/limitTotal.ts";
import type { WeighPeriods } from "../periods/periodWeights.ts";
import { periodWeights } from "../periods/periodWeights.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";

/** One person's cycle: how the periods became one score. Filled again for the next person. */
export interface CycleScratch {
  /** Period scores as given; a missing period that counts as zero is set to 0 here. */
  readonly scores: Float64Array;
  /** `ScoreState` by period, as given. */
  readonly states: Uint8Array;
  /** Share of each period in the overall score. */
  readonly weights: Float64Array;
  state: ScoreState;
  /** The overall score as it counts; NaN where there is none. */
  score: number;
  /** What limits and zero vetoes changed after adjustments were added. */
  limitCorrection: number;
  flags: number;
}

/** Scratch for the cycle of a plan. */
export function cycleScratch(plan: AppraisalPlan): CycleScratch {
  const count = plan.periods.length;
  return {
    scores: new Float64Array(count),
    states: new Uint8Array(count),
    weights: new Float64Array(count),
    state: ScoreState.noEntries,
    score: Number.NaN,
    limitCorrection: 0,
    flags: 0,
  };
}

/**
 * Makes one score of a person's periods. `scratch.scores` and `scratch.states` are its input.
 *
 * A blocked period blocks the cycle. A period in which the person was not appraised is passed over. A period
 * without entries is passed over, counts as zero or blocks the cycle, as the policy says.
 */
export function cycleEvaluator(plan: AppraisalPlan): (row: number, scratch: CycleScratch) => void {
  const { policy, periods } = plan;
  const weigh: WeighPeriods = periodWeights(policy.periods.aggregation, periods);
  const factors = new Float64Array(periods.length).fill(1);
  const weighsByDays = policy.periods.proration.weighsPeriodsByDays ?? false;
  const { missingPeriod } = policy.periods;
  // Data that knows one period only has as many periods as it can have.
  const minimumPeriods = periods.length === 1 && periods[0]?.id === null ? 1 : policy.periods.minimumPeriods;

  return (row, scratch) => {
    const { scores, states, weights } = scratch;
    scratch.flags = 0;
    scratch.limitCorrection = 0;
    scratch.score = Number.NaN;
    scratch.state = cycleState(scratch, missingPeriod, minimumPeriods);
    weights.fill(0);
    if (scratch.state !== ScoreState.scored) return;
    for (let period = 0; period < scores.length; period += 1) {
      if (states[period] !== ScoreState.noEntries) continue;
      scratch.flags |= ResultFlag.periodMissing;
      if (missingPeriod === "zero") scores[period] = 0;
    }
    const special = plan.special.get(row);
    if (weighsByDays) {
      for (let period = 0; period < scores.length; period += 1) {
        factors[period] = special?.days?.[period]?.share ?? 1;
      }
    }
    weigh(scores, factors, weights);
    let total = 0;
    let share = 0;
    for (let period = 0; period < scores.length; period += 1) {
      const weight = weights[period] ?? 0;
      if (weight === 0) continue;
      total += weight * (scores[period] ?? 0);
      share += weight;
    }
    if (share === 0) {
      scratch.state = ScoreState.tooFewPeriods;
      return;
    }
    const adjustments = special?.adjustments[periods.length] ?? [];
    const adjusted = adjustments.reduce((sum, { points }) => sum + points, total);
    if (adjustments.length > 0) scratch.flags |= ResultFlag.adjusted;
    const isZeroed = (special?.vetoes ?? []).some(
      ({ veto, period }) => veto.effect.kind === "zeroTotal" && (period === -1 || veto.reach !== "period"),
    );
    scratch.score = isZeroed ? 0 : limitTotal(policy.adjustments, adjusted);
    scratch.limitCorrection = scratch.score - adjusted;
  };
}

function cycleState(
  { states }: CycleScratch,
  missingPeriod: "skip" | "zero" | "block",
  minimumPeriods: number,
): ScoreState {
  let scored = 0;
  let empty = 0;
  for (const state of states) {
    if (state === ScoreState.blocked || state === ScoreState.roleUnknown) return state;
    if (state === ScoreState.scored) scored += 1;
    if (state === ScoreState.noEntries) empty += 1;
  }
  if (scored === 0) return empty > 0 ? ScoreState.noEntries : ScoreState.notAppraised;
  if (empty > 0 && missingPeriod === "block") return ScoreState.blocked;
  return scored < minimumPeriods ? ScoreState.tooFewPeriods : ScoreState.scored;
}
