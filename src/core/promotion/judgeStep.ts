import { isExcludedFromPromotion } from "../result/isExcludedFromPromotion.ts";
import { eligibilityOf } from "./eligibilityOf.ts";
import type { GateContext } from "./gates/gateContext.ts";
import { judgeGate } from "./gates/judgeGate.ts";
import type { PromotionStep } from "./promotionPolicy.ts";
import type { SpecialApproval, StepJudgement } from "./promotionResult.ts";

/** Judges all gates of one step for one person. A veto that excludes from promotion does not stop a demotion. */
export function judgeStep(
  step: PromotionStep,
  context: GateContext,
  row: number,
  approval: SpecialApproval | null,
): StepJudgement {
  const gates = step.gates.map((gate) => judgeGate(gate, context, row, approval));
  const isExcluded = step.kind === "promotion" && isExcludedFromPromotion(context.result, row);
  return {
    row,
    step,
    eligibility: eligibilityOf(gates, isExcluded),
    gates,
    priority: step.priority.map((gate) => judgeGate(gate, context, row, null)),
    isExcluded,
    approval,
  };
}
