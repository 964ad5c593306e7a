import type { EpochDay } from "../units.ts";
import type { AppealCase, AppealEntry } from "./appeals/appealCase.ts";
import type { DevelopmentPlan } from "./development/developmentPlan.ts";
import type { EvidenceFindings } from "./evidence/evidenceFindings.ts";
import type { EvidenceRecord } from "./evidence/evidenceRecord.ts";
import type { LinkedEvidence } from "./evidence/linkEvidence.ts";
import type { GradeGoal } from "./gradeGoal.ts";
import type { ImprovementCheck, PromisedPlan } from "./improvement/checkImprovement.ts";
import type { ImprovementPlan } from "./improvement/improvementPlan.ts";
import type { InterviewSheet } from "./interview/interviewSheet.ts";
import type { NineBoxPlace } from "./nineBox/placeInNineBox.ts";
import type { FeedbackTalk } from "./process/feedbackTalks.ts";
import type { ProcessRecord, ProcessTask } from "./process/processChecklist.ts";
import type { PromotionReviewEntry, ReviewTask } from "../promotion/review/reviewTasks.ts";
import type { PoolEntry, PoolPlace } from "../promotion/reserve/reservePool.ts";
import type { RewardSuggestion, RewardTotals } from "./rewards/suggestRewards.ts";
import type { TrainingCalendar } from "./training/trainingCalendar.ts";
import type { TrainingNeed } from "./training/trainingNeeds.ts";

/** A plan of the cycle before, as it was agreed. */
export interface ImprovementRecord extends PromisedPlan {
  readonly employeeId: string;
  readonly at: string | null;
}

/** What became of a plan of the cycle before. */
export interface CheckedPlan extends ImprovementCheck {
  readonly plan: ImprovementRecord;
}

/** What was kept of earlier days; a part that is not given is empty. */
export interface FollowUpRecords {
  readonly process?: readonly ProcessRecord[];
  readonly talks?: readonly FeedbackTalk[];
  /** By employee id, in order of time. */
  readonly appeals?: Readonly<Record<string, readonly AppealEntry[]>>;
  readonly evidence?: readonly EvidenceRecord[];
  /** Plans of the cycle before, whose goals this cycle's scores reach or miss. */
  readonly plans?: readonly ImprovementRecord[];
  /** What was said about promotions, in order of time. */
  readonly reviews?: readonly PromotionReviewEntry[];
  /** The reserve pool as it was kept; null: there is none yet. */
  readonly pool?: readonly PoolEntry[] | null;
}

export interface FollowUpOptions {
  /** The day of all suggestions; null: no dates are suggested. */
  readonly asOf: EpochDay | null;
  /** Last day of the cycle; left out: the end of the policy's last period, else not known. */
  readonly cycleEnd?: EpochDay | null;
  /** First day of trainings; left out: `asOf`. */
  readonly trainingFrom?: EpochDay | null;
  /** Day on which results were told; left out: not known. */
  readonly toldOn?: EpochDay | null;
  readonly records?: FollowUpRecords;
}

/** What follows for one person. */
export interface PersonFollowUp {
  readonly row: number;
  readonly score: number | null;
  readonly grade: string | null;
  /** The next better grade; null at the top and without a score. */
  readonly gradeGoal: GradeGoal | null;
  /** Widest gap first. */
  readonly training: readonly TrainingNeed[];
  readonly interview: InterviewSheet;
  /** Null where the result asks for none. */
  readonly improvement: ImprovementPlan | null;
  /** Null where the cycle before left no plan. */
  readonly checkedPlan: CheckedPlan | null;
  readonly development: DevelopmentPlan;
  /** Null where the policy has no nine-box. */
  readonly nineBox: NineBoxPlace | null;
  readonly rewards: RewardSuggestion;
  /** The talk about the result; null: none was held. */
  readonly talk: FeedbackTalk | null;
  /** Null where the policy knows no appeals. */
  readonly appeal: AppealCase | null;
}

/** Everything that follows an appraisal: facts and suggestions, no decisions and no sentences. */
export interface FollowUp {
  readonly asOf: EpochDay | null;
  /** By row. */
  readonly people: readonly PersonFollowUp[];
  readonly bonus: RewardTotals;
  readonly salaryRaises: RewardTotals;
  /** One per training of the policy; empty without a day to begin. */
  readonly calendars: readonly TrainingCalendar[];
  /** Steps of the process in order; empty where the policy names none. */
  readonly process: readonly ProcessTask[];
  /** Null where the policy has no reserve pool, or no day is known. */
  readonly pool: readonly PoolPlace[] | null;
  /** Null where the policy names no tables of records. */
  readonly evidence: LinkedEvidence | null;
  /** What series and logs of issues among the records say. */
  readonly findings: EvidenceFindings;
  /** Promotions under review and those who may apply; empty where the policy names no reviewers. */
  readonly reviews: readonly ReviewTask[];
  /** Talks with people who are not in this cycle. */
  readonly talksOfOthers: readonly FeedbackTalk[];
}
