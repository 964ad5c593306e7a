import type { Dataset } from "../dataset.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { contentHash } from "./contentHash.ts";

/** What rules, inputs and results come to; whoever has the three can compute it again and see that nothing moved. */
export interface Seal {
  readonly policy: string;
  readonly inputs: string;
  readonly results: string;
  /** Over the three above: the one that is told and printed. */
  readonly whole: string;
}

/**
 * Seals an appraisal. Where cells stood and which totals were typed beside them do not count; every number, grade,
 * rank and decision does.
 *
 * @example
 * const seal = sealOf(samplePolicy, sampleDataset, sampleResult)
 * [Object.keys(seal), seal.whole === sealOf(samplePolicy, sampleDataset, sampleResult).whole]
 * //=> [["policy", "inputs", "results", "whole"], true]
 */
export function sealOf(policy: AppraisalPolicy, dataset: Dataset, result: AppraisalResult): Seal {
  const { size, employees, measures, facts, events, segments, history, overrides } = dataset;
  const { overall, grades, gradeLabels, ranks, streaks, adjustments, vetoes, distribution } = result;
  const parts = {
    policy: contentHash(policy),
    inputs: contentHash({ size, employees, measures, facts, events, segments, history, overrides }),
    results: contentHash({
      ...{ overall, grades, gradeLabels, ranks, streaks, adjustments, vetoes, distribution },
      overrides: result.overrides,
    }),
  };
  return { ...parts, whole: contentHash(parts) };
}
