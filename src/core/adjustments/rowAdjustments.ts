import type { AppraisalEvent } from "../dataset.ts";
import type { AdjustmentPolicy } from "../policy/adjustmentPolicy.ts";
import type { AppliedAdjustment } from "../result/appliedEvents.ts";
import { capAdjustments } from "./capAdjustments.ts";

/**
 * The adjustments of one total of one person, one per item, caps applied.
 *
 * @param events - The person's events that count towards this total, of items that the policy knows.
 */
export function rowAdjustments(
  policy: AdjustmentPolicy,
  events: readonly AppraisalEvent[],
  periodId: string | null,
): readonly AppliedAdjustment[] {
  const asked = new Map<string, number>();
  for (const event of events) {
    const perEvent = policy.items.find(({ id }) => id === event.itemId)?.pointsPerEvent ?? 0;
    asked.set(event.itemId, (asked.get(event.itemId) ?? 0) + perEvent * event.quantity);
  }
  return capAdjustments(policy, asked).map(({ itemId, pointsAsked, points }) => {
    const own = events.filter((event) => event.itemId === itemId);
    return {
      row: own[0]?.row ?? 0,
      itemId,
      periodId,
      quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
      pointsAsked,
      points,
      notes: own.flatMap(({ note }) => (note === null ? [] : [note])),
      at: own[0]?.at ?? null,
    };
  });
}
