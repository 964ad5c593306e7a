import { asEpochDay, dayFromDate, type AppraisalPeriod, type EpochDay } from "../../core/index.ts";

/** First and last day of a period. */
interface PeriodSpan {
  readonly from: EpochDay;
  /** Inclusive. */
  readonly to: EpochDay;
}

/** "2026", "2026-Q3", "2026-H1", "2026-07", as the reader calls periods. */
const calendarId = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/u;

/**
 * When is a period? By its dates, or else by the calendar of which its id speaks; null where neither says.
 *
 * @example
 * const quarter = { id: "2026-Q3", name: "Q3", aliases: [], length: "quarter", from: null, to: null }
 * isoFromDay(periodSpan(quarter).to)
 * //=> "2026-09-30"
 */
export function periodSpan({ id, from, to }: AppraisalPeriod): PeriodSpan | null {
  if (from !== null && to !== null) return { from, to };
  const match = calendarId.exec(id);
  if (match === null) return null;
  const [, year, quarter, half, month] = match;
  const [first, months] =
    quarter !== undefined
      ? [Number(quarter) * 3 - 2, 3]
      : half !== undefined
        ? [Number(half) * 6 - 5, 6]
        : month !== undefined
          ? [Number(month), 1]
          : [1, 12];
  const after = first + months;
  const start = dayFromDate(Number(year), first, 1);
  const end = dayFromDate(Number(year) + (after > 12 ? 1 : 0), after > 12 ? after - 12 : after, 1);
  return start === null || end === null ? null : { from: start, to: asEpochDay(end - 1) };
}
