import { isAtLeast } from "../../numbers/isAtLeast.ts";
import type { AppraisalPolicy } from "../../policy/appraisalPolicy.ts";
import type { NodeScores } from "../../scoring/nodeScores.ts";

/** An indicator in which a person is weak, and what helps. */
export interface TrainingNeed {
  readonly nodeId: string;
  readonly score: number;
  /** Points short of the policy's bound. */
  readonly gap: number;
  /** Courses that the policy maps to it; empty where it names none. */
  readonly courses: readonly string[];
}

/**
 * What should this person train? Indicators below the policy's bound, the widest gap first; one that was not scored
 * shows nothing. None where the policy has no bound.
 *
 * @example
 * const followUp = { bonusCoefficients: {}, trainingBelow: 60, courses: { traffic: ["Traffic analysis"] } }
 * trainingNeeds({ ...samplePolicy, followUp }, new Map([["traffic", [52]]]), 0)
 * //=> [{ nodeId: "traffic", score: 52, gap: 8, courses: ["Traffic analysis"] }]
 */
export function trainingNeeds(
  { followUp, model }: AppraisalPolicy,
  scores: NodeScores,
  row: number,
): readonly TrainingNeed[] {
  const bound = followUp?.trainingBelow ?? null;
  if (followUp === null || bound === null) return [];
  return model.nodes
    .flatMap(({ kind, id }): TrainingNeed[] => {
      const score = scores.get(id)?.[row] ?? Number.NaN;
      if (kind === "area" || Number.isNaN(score) || isAtLeast(score, bound)) return [];
      return [{ nodeId: id, score, gap: bound - score, courses: followUp.courses[id] ?? [] }];
    })
    .sort((left, right) => right.gap - left.gap);
}
