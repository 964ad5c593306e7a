/** A stretch of days of one person, both ends included. */
export interface DayStretch {
  readonly from: number;
  readonly to: number;
  readonly isLeave: boolean;
  /** What the days count for. */
  readonly role: number;
}

/** Days by role, and how many days two stretches of work shared. */
export interface CountedDays {
  readonly roles: readonly { readonly role: number; readonly days: number }[];
  readonly leaveDays: number;
  readonly sharedDays: number;
}

/**
 * How many days of [from, to] fall to each role? Every day counts once: leave goes before work, and of two
 * stretches of work that share a day the one that began later has it.
 *
 * @param countsLeave - Whether days of leave count for the role they interrupt.
 *
 * @example
 * // Ten days in role 0, the last four of them already in role 1.
 * const stretches = [{ from: 1, to: 10, isLeave: false, role: 0 }, { from: 7, to: 20, isLeave: false, role: 1 }]
 * countRoleDays(stretches, 1, 20, false)
 * //=> { roles: [{ role: 0, days: 6 }, { role: 1, days: 14 }], leaveDays: 0, sharedDays: 4 }
 */
export function countRoleDays(
  stretches: readonly DayStretch[],
  from: number,
  to: number,
  countsLeave: boolean,
): CountedDays {
  const inside = stretches.filter((stretch) => stretch.from <= to && stretch.to >= from);
  const cuts = new Set([from, to + 1]);
  for (const stretch of inside) {
    cuts.add(Math.max(from, stretch.from));
    cuts.add(Math.min(to, stretch.to) + 1);
  }
  const sorted = [...cuts].sort((left, right) => left - right);
  const days = new Map<number, number>();
  let leaveDays = 0;
  let sharedDays = 0;
  sorted.slice(0, -1).forEach((start, index) => {
    const length = (sorted[index + 1] ?? start) - start;
    const covering = inside.filter((stretch) => stretch.from <= start && stretch.to >= start);
    const work = covering.filter(({ isLeave }) => !isLeave);
    const isLeave = work.length < covering.length;
    if (isLeave) leaveDays += length;
    if (work.length > 1) sharedDays += length;
    const [first, ...others] = work;
    if (first === undefined || (isLeave && !countsLeave)) return;
    const latest = others.reduce((best, stretch) => (stretch.from >= best.from ? stretch : best), first);
    days.set(latest.role, (days.get(latest.role) ?? 0) + length);
  });
  return { roles: [...days].map(([role, count]) => ({ role, days: count })), leaveDays, sharedDays };
}
