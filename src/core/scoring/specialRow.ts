import type { AppraisalEvent } from "../dataset.ts";
import type { Veto } from "../policy/adjustmentPolicy.ts";
import type { AppliedAdjustment } from "../result/appliedEvents.ts";

/** Days of one person in one role inside one period. */
export interface RoleDays {
  /** Index into the plan's roles; -1 where no template fits. */
  readonly role: number;
  readonly days: number;
}

/** How one person's days in a period split over roles. */
export interface PeriodDays {
  readonly roles: readonly RoleDays[];
  /** Days that count. */
  readonly days: number;
  /** Days that count ÷ days of the period; 1 where the period's length is not known. */
  readonly share: number;
}

/** A veto event that found its veto. */
export interface VetoEvent {
  readonly veto: Veto;
  readonly event: AppraisalEvent;
  /** Index of the period it happened in; -1 where it has none, or there is one period only. */
  readonly period: number;
}

/** What makes a person's computation differ from the plain one. */
export interface SpecialRow {
  /** By period; null where the person has no segments at all. */
  readonly days: readonly PeriodDays[] | null;
  /** Adjustments of period totals by period, and of the overall total last. */
  readonly adjustments: readonly (readonly AppliedAdjustment[])[];
  readonly vetoes: readonly VetoEvent[];
}
