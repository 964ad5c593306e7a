import { dayFromIso } from "../../civilDate/dayFromIso.ts";
import type { Dataset } from "../../dataset.ts";
import { asEpochDay, type EpochDay } from "../../units.ts";
import { probationaryPost, type ProbationaryPost } from "../probationaryPost.ts";
import type { PromotionPolicy } from "../promotionPolicy.ts";
import type { PromotionResult } from "../promotionResult.ts";
import { reviewState, type ReviewEntry, type ReviewState } from "./reviewState.ts";

/** What one reviewer said about one person's step. */
export interface PromotionReviewEntry extends ReviewEntry {
  readonly employeeId: string;
  readonly stepId: string;
}

/** The review of one promotion on one day: whose turn it is and until when. */
export interface ReviewTask extends ReviewState {
  readonly row: number;
  readonly stepId: string;
  /** Day by which the next station speaks; null where nobody's turn it is or no day is known. */
  readonly due: EpochDay | null;
  readonly isOverdue: boolean;
  /** The trial that begins with the last approval; null before it and where the policy knows none. */
  readonly probation: ProbationaryPost | null;
}

/**
 * Which promotions are under review, and who may apply? Everybody who is eligible and everybody about whom something
 * was said, so that nobody is lost between two stations.
 *
 * @param entries - In order of time; those of people who are not appraised are left to the caller.
 * @param cycleEnd - Last day of the cycle; null: no day is due.
 */
export function reviewTasks(
  { review = [], steps }: PromotionPolicy,
  { judgements }: PromotionResult,
  { employees }: Dataset,
  entries: readonly PromotionReviewEntry[],
  cycleEnd: EpochDay | null,
  asOf: EpochDay | null,
): readonly ReviewTask[] {
  if (review.length === 0) return [];
  const rowOf = new Map(employees.ids.map((id, row) => [id, row]));
  const keyOf = (row: number, stepId: string): string => `${String(row)} ${stepId}`;
  const said = new Map<string, { row: number; stepId: string; entries: ReviewEntry[] }>();
  for (const { row, step, eligibility } of judgements)
    if (eligibility === "eligible" && step.kind !== "demotion")
      said.set(keyOf(row, step.id), { row, stepId: step.id, entries: [] });
  for (const entry of entries) {
    const row = rowOf.get(entry.employeeId);
    if (row === undefined) continue;
    const key = keyOf(row, entry.stepId);
    const found = said.get(key) ?? { row, stepId: entry.stepId, entries: [] };
    found.entries.push(entry);
    said.set(key, found);
  }
  return [...said.values()].map(({ row, stepId, entries: own }): ReviewTask => {
    const state = reviewState(review, own);
    const dueDays = state.next?.dueDays;
    const due = cycleEnd === null || dueDays === undefined ? null : asEpochDay(cycleEnd + dueDays);
    const months = steps.find(({ id }) => id === stepId)?.probationMonths ?? 0;
    const decided =
      state.status === "approved" ? dayFromIso(state.log.at(-1)?.when.slice(0, 10) ?? "") : null;
    return {
      ...{ row, stepId, ...state, due },
      isOverdue: due !== null && asOf !== null && asOf > due,
      probation: decided === null || months === 0 ? null : probationaryPost(decided, months),
    };
  });
}
