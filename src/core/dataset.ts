import type { RaterGroup } from "./policy/raterPolicy.ts";
import type { EpochDay } from "./units.ts";

/** What a cell of data says. Missing, not applicable and zero are three different facts. */
export const ValueState = { value: 0, missing: 1, notApplicable: 2 } as const;
export type ValueState = (typeof ValueState)[keyof typeof ValueState];

/**
 * Where the values of a column stand in the user's workbook. A pattern for a million rows, a list for scattered cells.
 * `rows[i] === 0` and `cells[i] === null` mean "stands nowhere" (nothing was entered).
 */
export type Places =
  | { readonly kind: "column"; readonly prefix: string; readonly rows: Int32Array }
  | { readonly kind: "cells"; readonly cells: readonly (string | null)[] };

/** Which quantity a measure holds: a rater's entry, a measured actual with its target, or points computed elsewhere. */
export type MeasureKind = "rating" | "actual" | "target" | "points";

/**
 * One column of numbers over all employees: one indicator, one kind, one rater slot, one period.
 * `values[i]` is NaN where there is no number; `states[i]` then says why. Where it is a number the state is 0.
 */
export interface Measure {
  readonly indicatorId: string;
  readonly kind: MeasureKind;
  /** Null for measures that nobody rates (actual, target, points). */
  readonly raterGroup: RaterGroup | null;
  /** Several raters of one group (three peers) have slots 0, 1, 2 …; 0 where there is one. */
  readonly raterSlot: number;
  /** Who rated, by row, where known; used by diagnostics and explanations only. */
  readonly raterIds: readonly (string | null)[] | null;
  /** Id of the appraisal period; null where the data knows one period only. */
  readonly periodId: string | null;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** What was typed where it differs from the number ("优秀", "95%"), by row; null where it does not. */
  readonly raw: readonly (string | null)[] | null;
  readonly places: Places;
}

/** A fact about people that is not a score: promotion gates, tie-breaks and follow-up read it by id. */
export type Fact =
  | FactColumn<"number", number>
  | FactColumn<"day", EpochDay>
  | FactColumn<"text", string>
  | FactColumn<"flag", boolean>
  | FactColumn<"list", readonly string[]>;

/** One fact over all employees; null where unknown. Unknown is never "no". */
export interface FactColumn<Kind extends string, Value> {
  /** Well-known ids are in `FactId`; others are the policy's own. */
  readonly factId: string;
  readonly kind: Kind;
  readonly values: readonly (Value | null)[];
  readonly places: Places;
}

/** Ids of facts that the product knows by name. */
export const FactId = {
  hireDate: "hireDate",
  levelSince: "levelSince",
  leaveDate: "leaveDate",
  education: "education",
  certificates: "certificates",
  potential: "potential",
  baseSalary: "baseSalary",
  lastPenaltyDate: "lastPenaltyDate",
  /** True where the person is known to have no penalty on record. */
  cleanRecord: "cleanRecord",
  managerId: "managerId",
  /** Full months with the company and at the level, where a sheet gives these instead of the first day. */
  tenureMonths: "tenureMonths",
  timeInLevelMonths: "timeInLevelMonths",
} as const;

/** Identity columns of the people appraised; all arrays have the same length. */
export interface EmployeeColumns {
  /** Stable and unique; where the sheet has no ids the reader derives them from names and says so. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly departments: readonly (string | null)[];
  /** Role names or ids as the sheet has them; matched to role templates by id, name or alias. */
  readonly roles: readonly (string | null)[];
  /** Job level names or ids; matched to the career ladder the same way. */
  readonly levels: readonly (string | null)[];
  /** Where each person's row or form begins. */
  readonly places: Places;
}

/** A bonus, deduction or veto event of one person. */
export interface AppraisalEvent {
  readonly row: number;
  /** Id of an adjustment item or veto of the policy. */
  readonly itemId: string;
  /** How many times, or how many points where the item counts points; 1 for a veto. */
  readonly quantity: number;
  readonly day: EpochDay | null;
  readonly periodId: string | null;
  readonly note: string | null;
  readonly at: string | null;
}

/** A stretch of days of one person in one role; joiners, leavers, transfers and leave are made of these. */
export interface RoleSegment {
  readonly row: number;
  readonly role: string | null;
  readonly department: string | null;
  readonly from: EpochDay;
  /** Inclusive. */
  readonly to: EpochDay;
  readonly isLeave: boolean;
  readonly periodId: string | null;
  readonly at: string | null;
}

/** A grade or total of an earlier cycle, as typed in the workbook or kept in a snapshot. */
export interface HistoryEntry {
  readonly row: number;
  readonly periodId: string;
  readonly grade: string | null;
  readonly score: number | null;
  readonly state: "appraised" | "notAppraised" | "onLeave";
  readonly at: string | null;
}

/** A calibrated grade that HR typed over the computed one. The computed grade stays. */
export interface GradeOverride {
  readonly employeeId: string;
  readonly from: string | null;
  readonly to: string;
  readonly who: string;
  /** ISO 8601 instant as given by the caller. */
  readonly when: string;
  readonly why: string;
}

/** A total or grade that stands typed in the user's sheet; compared with ours, never used in place of it. */
export interface TypedResult {
  readonly kind: "total" | "grade" | "rank";
  readonly nodeId: string | null;
  readonly periodId: string | null;
  readonly values: readonly (string | number | null)[];
  readonly places: Places;
}

/** What the reader delivers: people and everything that was entered about them, in columns. */
export interface Dataset {
  readonly size: number;
  readonly employees: EmployeeColumns;
  readonly measures: readonly Measure[];
  readonly facts: readonly Fact[];
  readonly events: readonly AppraisalEvent[];
  readonly segments: readonly RoleSegment[];
  readonly history: readonly HistoryEntry[];
  readonly overrides: readonly GradeOverride[];
  readonly typedResults: readonly TypedResult[];
}
