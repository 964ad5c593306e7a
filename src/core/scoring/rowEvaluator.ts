import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { CycleScratch } from "./cycleEvaluator.ts";
import { cycleEvaluator, cycleScratch } from "./cycleEvaluator.ts";
import type { PeriodScratch } from "./periodEvaluator.ts";
import { periodEvaluator, periodScratch } from "./periodEvaluator.ts";
import type { LeafOverride } from "./treeEvaluator.ts";

/** Everything about one person's score; filled again for the next person. */
export interface RowReading {
  readonly periods: readonly PeriodScratch[];
  readonly cycle: CycleScratch;
}

/** Prepares the complete evaluation of single people, with or without changed leaves. */
export function rowEvaluator(
  plan: AppraisalPlan,
): (row: number, overrides?: readonly LeafOverride[]) => RowReading {
  const evaluatePeriod = periodEvaluator(plan);
  const evaluateCycle = cycleEvaluator(plan);
  const periods = plan.periods.map(() => periodScratch(plan));
  const cycle = cycleScratch(plan);
  return (row, overrides = []) => {
    periods.forEach((scratch, period) => {
      evaluatePeriod(row, period, overrides, scratch);
      cycle.scores[period] = scratch.score;
      cycle.states[period] = scratch.state;
    });
    evaluateCycle(row, cycle);
    return { periods, cycle };
  };
}
