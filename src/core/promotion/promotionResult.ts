import type { Issue } from "../issue.ts";
import type { EpochDay } from "../units.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { PromotionStep } from "./promotionPolicy.ts";

/** `nearMiss`: everything is known and one condition is short. `unverified`: nothing failed, something is unknown. */
export type Eligibility = "eligible" | "nearMiss" | "unverified" | "ineligible";

/** `waived`: not met, and set aside by a recorded special approval. */
export type GateState = "passed" | "failed" | "unknown" | "waived";

/** Why a gate is unknown. */
export type UnknownReason =
  | "factMissing"
  | "valueNotUnderstood"
  | "noReferenceDate"
  | "noScore"
  | "periodsMissing"
  | "undefinedRange"
  | "seatsUnknown"
  | "approvalMissing";

/** The smallest change that makes a gate pass; null where it passes already or nobody can say. */
export type GateChange =
  /** Time alone is short; the gate passes on this day. */
  | { readonly kind: "wait"; readonly until: EpochDay }
  /** A number must reach this value (`share` as 0..1). */
  | { readonly kind: "reach"; readonly value: number }
  /** One of these must be obtained: certificates, or degrees at and above the required one. */
  | { readonly kind: "obtain"; readonly anyOf: readonly string[] }
  /** So many more periods at the grade. */
  | { readonly kind: "periods"; readonly count: number }
  /** The missing fact must be entered or confirmed. */
  | { readonly kind: "enter"; readonly factId: string }
  | { readonly kind: "approve" }
  | { readonly kind: "openSeat"; readonly levelId: string };

/** One gate for one person. What it requires stands in `gate`. */
export interface GateResult {
  readonly gate: EligibilityGate;
  readonly state: GateState;
  /** What was found, in the gate's own unit: months, points, a count, a label; null where unknown. */
  readonly found: number | string | boolean | readonly string[] | null;
  /** Where it was found. */
  readonly at: string | null;
  /** How far it is from passing, in the gate's unit; 0 where it passes, null where there is no measure. */
  readonly distance: number | null;
  readonly reason: UnknownReason | null;
  readonly change: GateChange | null;
  /** Results of a group's gates; empty for others. */
  readonly gates: readonly GateResult[];
}

/** A special approval that set gates aside. */
export interface SpecialApproval {
  readonly employeeId: string;
  readonly stepId: string;
  /** Gates that it sets aside. */
  readonly gateIds: readonly string[];
  readonly who: string;
  /** ISO 8601 instant as given by the caller. */
  readonly when: string;
  readonly why: string;
}

/** One person and one step. */
export interface StepJudgement {
  readonly row: number;
  readonly step: PromotionStep;
  readonly eligibility: Eligibility;
  /** Gates about the person and about seats, in the policy's order. */
  readonly gates: readonly GateResult[];
  readonly priority: readonly GateResult[];
  /** A veto excludes the person from promotion in this cycle, whatever the gates say. */
  readonly isExcluded: boolean;
  readonly approval: SpecialApproval | null;
}

/** `offered`: a seat is there. `tied`: equal candidates at the last seat. `reserve`: no seat left, waits in the pool. */
export type Placement = "offered" | "tied" | "reserve" | "seatsUnknown";

/** An eligible person, ranked among those who are eligible for the same level. */
export interface PromotionCandidate {
  readonly row: number;
  readonly stepId: string;
  readonly levelId: string;
  /** 1 is first; equal candidates have equal ranks. */
  readonly rank: number;
  /** Priority gates met, by which this candidate goes before others. */
  readonly priorityMet: readonly string[];
  readonly score: number | null;
  readonly placement: Placement;
  /** Months of trial after the promotion; null where the policy knows none. */
  readonly probationMonths: number | null;
}

/** Seats of one level (in one department, where a share is counted by department). */
export interface LevelSeats {
  readonly levelId: string;
  readonly department: string | null;
  /** Null: no limit known. */
  readonly seats: number | null;
  readonly offered: number;
  readonly candidates: number;
}

/** Somebody for whom no step was judged, and why. */
export interface PersonWithoutStep {
  readonly row: number;
  readonly reason: "levelMissing" | "levelUnknown" | "noStepFromLevel";
}

/** Everybody is in `judgements` or in `withoutStep`. */
export interface PromotionResult {
  readonly asOf: EpochDay | null;
  /** By row, then in the policy's order of steps. */
  readonly judgements: readonly StepJudgement[];
  readonly withoutStep: readonly PersonWithoutStep[];
  /** Promotions and lateral moves, by level in the policy's order, best first. */
  readonly candidates: readonly PromotionCandidate[];
  readonly seats: readonly LevelSeats[];
  readonly issues: readonly Issue[];
}

export interface PromotionOptions {
  /** The day on which tenure is counted; null: not known, so no gate of time passes. */
  readonly asOf: EpochDay | null;
  readonly approvals?: readonly SpecialApproval[];
}
