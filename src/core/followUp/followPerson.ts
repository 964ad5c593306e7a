import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";
import type { FactReader } from "../promotion/gates/factReader.ts";
import type { StepJudgement } from "../promotion/promotionResult.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { gradeOf } from "../result/gradeOf.ts";
import { scoreOf } from "../result/scoreOf.ts";
import type { NodeScores } from "../scoring/nodeScores.ts";
import { matchGrades } from "../grading/matchGrades.ts";
import type { EpochDay } from "../units.ts";
import { appealCase, type AppealEntry, type AppraisedResult } from "./appeals/appealCase.ts";
import { developmentPlan } from "./development/developmentPlan.ts";
import type { FollowUpPolicy } from "./followUpPolicy.ts";
import type { ImprovementRecord, PersonFollowUp } from "./followUpResult.ts";
import { gradeGoal } from "./gradeGoal.ts";
import { checkImprovement } from "./improvement/checkImprovement.ts";
import type { ImprovementPlan } from "./improvement/improvementPlan.ts";
import { improvementPlan } from "./improvement/improvementPlan.ts";
import { interviewSheet } from "./interview/interviewSheet.ts";
import type { NodeFinding } from "./nodeFinding.ts";
import { placeInNineBox } from "./nineBox/placeInNineBox.ts";
import type { FeedbackTalk } from "./process/feedbackTalks.ts";
import type { RewardSuggestion } from "./rewards/suggestRewards.ts";
import { trainingNeeds } from "./training/trainingNeeds.ts";

/** What is prepared once for everybody. */
export interface PersonFacts {
  readonly policy: AppraisalPolicy;
  readonly followUp: FollowUpPolicy;
  readonly readFact: FactReader;
  readonly result: AppraisalResult;
  readonly scores: NodeScores;
  readonly scale: GradeScale;
  readonly asOf: EpochDay | null;
  readonly findingsOf: (row: number) => readonly NodeFinding[];
  readonly stepOf: (row: number) => StepJudgement | null;
  readonly rewardsOf: (row: number) => RewardSuggestion | undefined;
  readonly talkOf: (row: number) => FeedbackTalk | null;
  /** The result that she was told, before any appeal. */
  readonly firstOf: (row: number) => AppraisedResult;
  readonly toldOf: (row: number) => EpochDay | null;
  readonly planOf: (row: number) => ImprovementRecord | undefined;
  readonly appealsOf: (row: number) => readonly AppealEntry[];
}

/** Bounds of an interview sheet where the policy gives none: those of the grades above and below the middle. */
function interviewBounds({ bands }: GradeScale): { strengthFrom: number; gapBelow: number } {
  const bounds = bands.flatMap(({ min }) => (min === null ? [] : [min]));
  return { strengthFrom: bounds[0] ?? Infinity, gapBelow: bounds[1] ?? bounds[0] ?? -Infinity };
}

/** Brings together what follows for one person. */
export function followPerson(facts: PersonFacts, row: number): PersonFollowUp {
  const { policy, followUp, result, scores, scale, asOf } = facts;
  const score = scoreOf(result, row);
  const grade = gradeOf(result, row);
  const goal = gradeGoal(scale, result.grades.final[row] ?? 0, score);
  const findings = facts.findingsOf(row);
  const training = trainingNeeds(policy, scores, row);
  const step = facts.stepOf(row);
  const trigger = triggerOf(facts, row);
  const plan = facts.planOf(row);
  const noHorizons = { shortMonths: null, middleMonths: null, longMonths: null };
  const rewards = facts.rewardsOf(row);
  if (rewards === undefined) throw new RangeError(`Row ${String(row)} has no rewards`);
  return {
    ...{ row, score, grade, gradeGoal: goal, training, rewards, talk: facts.talkOf(row) },
    interview: interviewSheet(followUp.interview ?? { ...interviewBounds(scale), maxItems: 3 }, {
      ...{ findings, training, gradeGoal: goal, step },
    }),
    improvement:
      followUp.improvement === undefined || trigger === null
        ? null
        : improvementPlan(followUp.improvement, { trigger, goal, findings, training }, asOf),
    checkedPlan: plan === undefined ? null : { plan, ...checkImprovement(plan, score) },
    development: developmentPlan(followUp.development ?? noHorizons, policy.promotion, training, step, asOf),
    nineBox:
      followUp.nineBox === undefined
        ? null
        : placeInNineBox(followUp.nineBox, facts.readFact, result, scores, row),
    appeal:
      followUp.appeal === undefined
        ? null
        : appealCase(followUp.appeal, facts.firstOf(row), facts.toldOf(row), facts.appealsOf(row), asOf),
  };
}

/** Why a plan of improvement is suggested; null where the result asks for none. */
function triggerOf(
  { policy, followUp, result, scale }: PersonFacts,
  row: number,
): ImprovementPlan["trigger"] | null {
  const label = followUp.improvement?.atMostGrade ?? policy.grades.failingGrade;
  const bound = label === null ? 0 : matchGrades(scale)(label);
  const code = result.grades.final[row] ?? 0;
  if (bound > 0 && code >= bound) return "grade";
  const failing = policy.streaks.filter(({ kind }) => kind === "failing").map(({ id }) => id);
  const isFailing = result.streaks.some(
    ({ streakId, lengths, needed }) => failing.includes(streakId) && (lengths[row] ?? 0) >= needed,
  );
  return isFailing ? "streak" : null;
}
