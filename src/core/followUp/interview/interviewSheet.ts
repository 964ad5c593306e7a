import type { GateResult, StepJudgement } from "../../promotion/promotionResult.ts";
import { isAtLeast } from "../../numbers/isAtLeast.ts";
import type { NodeFinding } from "../nodeFinding.ts";
import type { TrainingNeed } from "../training/trainingNeeds.ts";
import type { GradeGoal } from "../gradeGoal.ts";
import type { InterviewPolicy } from "./interviewPolicy.ts";

/** What a talk may agree on. */
export type NextStep =
  | { readonly kind: "train"; readonly nodeId: string; readonly courses: readonly string[] }
  | { readonly kind: "reachGrade"; readonly goal: GradeGoal }
  /** A condition of the next step of the ladder that is not met yet. */
  | {
      readonly kind: "meetGate";
      readonly stepId: string;
      readonly toLevelId: string;
      readonly gate: GateResult;
    };

/** One page for the talk: what went well, what did not, what is next. */
export interface InterviewSheet {
  /** Highest scores first. */
  readonly strengths: readonly NodeFinding[];
  /** The bound of a strength was not reached, and the best indicator stands for it: everybody has one. */
  readonly isBestOnly: boolean;
  /** Most points lost first. */
  readonly gaps: readonly NodeFinding[];
  readonly nextSteps: readonly NextStep[];
}

/** What the sheet of one person is made of. */
export interface InterviewFacts {
  readonly findings: readonly NodeFinding[];
  readonly training: readonly TrainingNeed[];
  readonly gradeGoal: GradeGoal | null;
  /** The step of the ladder that is nearest; null where there is none. */
  readonly step: StepJudgement | null;
}

/** Makes the sheet of facts; what is said about them is up to the talk. */
export function interviewSheet(
  { strengthFrom, gapBelow, maxItems }: InterviewPolicy,
  { findings, training, gradeGoal, step }: InterviewFacts,
): InterviewSheet {
  const best = [...findings].sort((left, right) => right.score - left.score);
  const strong = best.filter(({ score }) => isAtLeast(score, strengthFrom));
  const isBestOnly = strong.length === 0 && best.length > 0;
  const gates = step?.gates.filter(({ state }) => state === "failed" || state === "unknown") ?? [];
  return {
    strengths: isBestOnly ? best.slice(0, 1) : strong.slice(0, maxItems),
    isBestOnly,
    gaps: findings.filter(({ score }) => !isAtLeast(score, gapBelow)).slice(0, maxItems),
    nextSteps: [
      ...training
        .slice(0, maxItems)
        .map(({ nodeId, courses }): NextStep => ({ kind: "train", nodeId, courses })),
      ...(gradeGoal === null ? [] : [{ kind: "reachGrade", goal: gradeGoal } as const]),
      ...gates.map((gate): NextStep => ({
        kind: "meetGate",
        stepId: step?.step.id ?? "",
        toLevelId: step?.step.to ?? "",
        gate,
      })),
    ],
  };
}
