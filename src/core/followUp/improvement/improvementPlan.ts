import { addMonths } from "../../civilDate/addMonths.ts";
import type { EpochDay } from "../../units.ts";
import type { GradeGoal } from "../gradeGoal.ts";
import type { NodeFinding } from "../nodeFinding.ts";
import type { TrainingNeed } from "../training/trainingNeeds.ts";
import type { ImprovementEffect, ImprovementPolicy } from "./improvementPolicy.ts";

/** What is done, by whom and until when; the dates are suggestions. */
export type ImprovementAction =
  /** Superior and person agree on goals and on the help she needs. */
  | { readonly kind: "talk"; readonly owner: "superior"; readonly until: EpochDay | null }
  | {
      readonly kind: "train";
      readonly owner: "self";
      readonly nodeId: string;
      readonly course: string;
      readonly until: EpochDay | null;
    }
  /** The policy names no course for it, so the superior helps. */
  | {
      readonly kind: "coach";
      readonly owner: "superior";
      readonly nodeId: string;
      readonly until: EpochDay | null;
    }
  | { readonly kind: "check"; readonly owner: "superior"; readonly until: EpochDay | null };

/** A plan that helps a person back to a sufficient result. */
export interface ImprovementPlan {
  /** Why it is suggested: the grade, or a run of failing periods. */
  readonly trigger: "grade" | "streak";
  /** The next better grade; null where it has no bound that a score could reach. */
  readonly goal: GradeGoal | null;
  /** Indicators on which it works, most points lost first. */
  readonly focus: readonly NodeFinding[];
  readonly actions: readonly ImprovementAction[];
  readonly from: EpochDay | null;
  /** Day of the next check; null where no day is known to count from. */
  readonly nextCheck: EpochDay | null;
  readonly whenMet: ImprovementEffect;
  readonly whenMissed: ImprovementEffect;
}

/** What a plan is made of. */
export interface ImprovementFacts {
  readonly trigger: ImprovementPlan["trigger"];
  readonly goal: GradeGoal | null;
  readonly findings: readonly NodeFinding[];
  readonly training: readonly TrainingNeed[];
}

/** Days after the first day by which the talk is held. */
const talkWithinMonths = 1;

/** Suggests a plan: the weakest indicators, a course or help for each, and when it is looked at again. */
export function improvementPlan(
  policy: ImprovementPolicy,
  { trigger, goal, findings, training }: ImprovementFacts,
  from: EpochDay | null,
): ImprovementPlan {
  const focus = findings.filter(({ lost }) => lost > 0).slice(0, policy.maxGoals);
  const nextCheck = from === null ? null : addMonths(from, policy.checkAfterMonths);
  const talkUntil =
    from === null ? null : addMonths(from, Math.min(talkWithinMonths, policy.checkAfterMonths));
  const help = focus.flatMap(({ nodeId }): ImprovementAction[] => {
    const courses = training.find((need) => need.nodeId === nodeId)?.courses ?? [];
    if (courses.length === 0) return [{ kind: "coach", owner: "superior", nodeId, until: nextCheck }];
    return courses.map((course) => ({ kind: "train", owner: "self", nodeId, course, until: nextCheck }));
  });
  return {
    trigger,
    goal,
    focus,
    actions: [
      { kind: "talk", owner: "superior", until: talkUntil },
      ...help,
      { kind: "check", owner: "superior", until: nextCheck },
    ],
    from,
    nextCheck,
    whenMet: policy.whenMet,
    whenMissed: policy.whenMissed,
  };
}
