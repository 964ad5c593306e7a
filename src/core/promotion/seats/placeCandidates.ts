import type { Placement } from "../promotionResult.ts";

/** Somebody in the queue for one level. */
export interface Queued {
  readonly rank: number;
  readonly department: string | null;
}

/** Free seats; null where no limit is known. */
export interface FreeSeats {
  readonly inAll: number | null;
  readonly inDepartment: (department: string | null) => number | null;
}

/**
 * Gives seats in order of rank. Equals are never parted by chance: where the seats left do not suffice for all of
 * them, they are `tied`, the seats stay open for a person to decide, and nobody behind them gets one.
 *
 * @param queue - In order of rank.
 */
export function placeCandidates(queue: readonly Queued[], free: FreeSeats): readonly Placement[] {
  const placements: Placement[] = [];
  const left = new Map<string | null, number>();
  let leftInAll = free.inAll ?? Infinity;
  const leftIn = (department: string | null): number =>
    left.get(department) ?? free.inDepartment(department) ?? Infinity;
  for (let start = 0, end = 0; start < queue.length; start = end) {
    while (end < queue.length && queue[end]?.rank === queue[start]?.rank) end += 1;
    const equals = queue.slice(start, end);
    const wanted = equals.filter(({ department }) => leftInAll > 0 && leftIn(department) > 0);
    const asked = new Map<string | null, number>();
    for (const { department } of wanted) asked.set(department, (asked.get(department) ?? 0) + 1);
    const isShortInAll = wanted.length > leftInAll;
    const isShort = (department: string | null): boolean =>
      isShortInAll || (asked.get(department) ?? 0) > leftIn(department);
    for (const { department } of equals) {
      if (leftInAll <= 0 || leftIn(department) <= 0) placements.push("reserve");
      else placements.push(isShort(department) ? "tied" : "offered");
    }
    // Seats that equals dispute are kept for them: those behind find them taken.
    let taken = 0;
    for (const [department, count] of asked) {
      taken += Math.min(count, leftIn(department));
      left.set(department, isShort(department) ? 0 : leftIn(department) - count);
    }
    leftInAll = isShortInAll ? 0 : leftInAll - taken;
  }
  return placements;
}
