import type { AppealPolicy } from "./appeals/appealPolicy.ts";
import type { DevelopmentPolicy } from "./development/developmentPolicy.ts";
import type { EvidenceTable } from "./evidence/evidenceTable.ts";
import type { ImprovementPolicy } from "./improvement/improvementPolicy.ts";
import type { InterviewPolicy } from "./interview/interviewPolicy.ts";
import type { NineBoxPolicy } from "./nineBox/nineBoxPolicy.ts";
import type { FactName } from "../promotion/promotionPolicy.ts";
import type { ProcessStep } from "./process/processStep.ts";
import type { RewardPolicy } from "./rewards/rewardPolicy.ts";
import type { TrainingProgramme } from "./training/trainingProgramme.ts";

/** A figure about people that suggestions need, and the headings under which sheets know it. */
export interface FollowUpFact extends FactName {
  /** An amount for example people; never used for anybody else. */
  readonly example: number;
}

/** An ability that a policy wants to see, and what belongs to it. */
export interface CompetencyName {
  readonly id: string;
  readonly name: string;
  /** Empty where the policy names none. */
  readonly aspects: readonly string[];
}

/** What follows an appraisal: suggestions only, never decisions. A part that is not given is not asked for. */
export interface FollowUpPolicy {
  /** Suggested bonus coefficient by grade. */
  readonly bonusCoefficients: Readonly<Record<string, number>>;
  /** Below this score a leaf asks for training. */
  readonly trainingBelow: number | null;
  /** Courses by indicator id. */
  readonly courses: Readonly<Record<string, readonly string[]>>;
  /** How trainings are held: names as the policy has them. */
  readonly trainingModes?: readonly string[];
  /** Trainings with a calendar and tests. */
  readonly programmes?: readonly TrainingProgramme[];
  readonly improvement?: ImprovementPolicy;
  readonly interview?: InterviewPolicy;
  readonly development?: DevelopmentPolicy;
  readonly nineBox?: NineBoxPolicy;
  readonly rewards?: RewardPolicy;
  /** Steps of the appraisal itself, in order. */
  readonly process?: readonly ProcessStep[];
  readonly appeal?: AppealPolicy;
  /** Headings of base pay and potential. */
  readonly facts?: readonly FollowUpFact[];
  /** Records that scores rest on. */
  readonly evidence?: readonly EvidenceTable[];
  /** Abilities by which people are developed, beside the indicators by which they are scored. */
  readonly competencies?: readonly CompetencyName[];
}
