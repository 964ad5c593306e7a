import type { TieBreak } from "../policy/rankingPolicy.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { ReservePolicy } from "./reserve/reservePolicy.ts";
import type { ReviewStep } from "./review/reviewStep.ts";

export type CareerTrack = "management" | "professional" | "lateral";

/** One rung of the ladder. */
export interface JobLevel {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly track: CareerTrack;
}

/** A step of the ladder graph, with its gates; all must be met unless a group gate says otherwise. */
export interface PromotionStep {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "promotion" | "demotion" | "lateral";
  readonly gates: readonly EligibilityGate[];
  /** A gate that puts a candidate before others without being required ("excellent in several cycles goes first"). */
  readonly priority: readonly EligibilityGate[];
  /** Months of trial after the promotion; not given: the policy knows no trial. */
  readonly probationMonths?: number;
}

/** Months with the company that belong to a level; both ends inclusive. Between two ranges the policy is silent. */
export interface TenureRange {
  readonly levelId: string;
  readonly minMonths: number;
  /** Null: no upper end. */
  readonly maxMonths: number | null;
}

/** A fact that gates ask for, with the headings under which sheets know it. */
export interface FactName {
  readonly factId: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The directed graph of job levels and what each step asks. */
export interface PromotionPolicy {
  readonly levels: readonly JobLevel[];
  readonly steps: readonly PromotionStep[];
  /** Open seats by level id; a level not named has no limit known. */
  readonly vacancies: Readonly<Record<string, number>>;
  /** Degrees from lowest to highest, each with its aliases. */
  readonly degrees: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  readonly tieBreaks: readonly TieBreak[];
  /** In rising order; what `tenureRange` gates and `tenureLevel` look up. */
  readonly tenureRanges?: readonly TenureRange[];
  readonly facts?: readonly FactName[];
  readonly reserve?: ReservePolicy;
  /** Who reviews a promotion, in order. */
  readonly review?: readonly ReviewStep[];
}
