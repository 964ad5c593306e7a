import type { Veto } from "../policy/adjustmentPolicy.ts";

/** Points that one adjustment item added to one total, caps applied. */
export interface AppliedAdjustment {
  readonly row: number;
  readonly itemId: string;
  /** Null where it was added to the overall total. */
  readonly periodId: string | null;
  /** Number of events, or points where the item counts points. */
  readonly quantity: number;
  /** Points before any cap, negative for a deduction. */
  readonly pointsAsked: number;
  /** Points that counted. */
  readonly points: number;
  readonly notes: readonly string[];
  readonly at: string | null;
}

/** A veto that took effect; the score before it is kept. */
export interface AppliedVeto {
  readonly row: number;
  readonly vetoId: string;
  readonly effect: Veto["effect"];
  readonly periodId: string | null;
  /** The overall score as it would be without the veto; null where there is none. */
  readonly scoreBefore: number | null;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  /** What was written beside the event. */
  readonly note: string | null;
  readonly at: string | null;
}

/** A grade that a person typed over the computed one. The computed grade stays in its own column. */
export interface AppliedOverride {
  readonly row: number;
  readonly from: string | null;
  readonly to: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** The grade it was meant to replace is no longer the computed one. */
  readonly isStale: boolean;
}
