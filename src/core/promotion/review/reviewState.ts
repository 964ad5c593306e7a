import type { ReviewStep } from "./reviewStep.ts";

/** What one reviewer said. */
export interface ReviewEntry {
  readonly reviewStepId: string;
  readonly who: string;
  /** ISO 8601 instant as given by the caller. */
  readonly when: string;
  /** `returned`: the review begins anew. */
  readonly verdict: "approved" | "rejected" | "returned";
  /** Points of a panel; null where none are given. */
  readonly score: number | null;
  readonly note: string | null;
}

/** Where the review of one promotion stands. */
export interface ReviewState {
  readonly status: "notStarted" | "inReview" | "approved" | "rejected";
  /** Whose turn it is; null when the review is over. */
  readonly next: ReviewStep | null;
  /** Entries that counted, in order. */
  readonly log: readonly ReviewEntry[];
  /** Entries of a step whose turn it was not, or after the end; kept, and not counted. */
  readonly outOfTurn: readonly ReviewEntry[];
}

/**
 * Where does a promotion stand in its review? Steps go in the policy's order and nobody is passed over.
 *
 * @param entries - In order of time.
 *
 * @example
 * const steps = ["self", "superior", "decision"].map((by) => ({ id: by, name: by, by }))
 * const applied = { reviewStepId: "self", who: "Wei", when: "2026-12-01T08:00:00Z", verdict: "approved", score: null, note: null }
 * const { status, next } = reviewState(steps, [applied])
 * [status, next.id]
 * //=> ["inReview", "superior"]
 */
export function reviewState(steps: readonly ReviewStep[], entries: readonly ReviewEntry[]): ReviewState {
  const log: ReviewEntry[] = [];
  const outOfTurn: ReviewEntry[] = [];
  let turn = 0;
  let isRejected = false;
  for (const entry of entries) {
    if (isRejected || steps[turn]?.id !== entry.reviewStepId) {
      outOfTurn.push(entry);
      continue;
    }
    log.push(entry);
    if (entry.verdict === "approved") turn += 1;
    else if (entry.verdict === "returned") turn = 0;
    else isRejected = true;
  }
  const next = isRejected ? null : (steps[turn] ?? null);
  if (isRejected) return { status: "rejected", next, log, outOfTurn };
  if (next === null) return { status: "approved", next, log, outOfTurn };
  return { status: log.length === 0 ? "notStarted" : "inReview", next, log, outOfTurn };
}
