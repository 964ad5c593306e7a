import {
  asEpochDay,
  dateFromDay,
  dayFromDate,
  type AppraisalPeriod,
  type EpochDay,
  type PeriodPolicy,
} from "../../core/index.ts";
import { periodSpan } from "./periodSpan.ts";

/**
 * The periods of a policy for a sheet: rules are kept from cycle to cycle, and the sheet says which one it is.
 *
 * Periods of no year ("the quarters and the year") stand for those of the sheet. Those of a year that the sheet knows
 * stay as they are, those still to come too. A calendar of another year is moved to the sheet's year, its weights with
 * it. Further periods join those that the sheet shares with the policy, and replace them where it shares none; only
 * weights by period cannot be guessed: such a policy stays, and the new period is reported as unknown.
 *
 * @param found - What the sheet has, in order of time.
 */
export function adoptPeriods(own: PeriodPolicy, found: readonly AppraisalPeriod[]): PeriodPolicy {
  const isKnown = ({ periods }: PeriodPolicy): boolean =>
    found.every(({ id }) => periods.some((period) => period.id === id));
  if (found.length === 0 || (isKnown(own) && own.periods.length > 0)) return own;
  if (own.periods.every((period) => periodSpan(period) === null)) return taking(own, found);
  const moved = movedTo(own, found);
  if (moved !== null && isKnown(moved)) return moved;
  if (own.aggregation.kind === "weighted") return own;
  const isShared = own.periods.some(({ id }) => found.some((period) => period.id === id));
  return taking(own, isShared ? joined(own.periods, found) : found);
}

/** The periods of a sheet under the policy's way of combining; which of them is the year the sheet says. */
function taking(own: PeriodPolicy, periods: readonly AppraisalPeriod[]): PeriodPolicy {
  const { aggregation } = own;
  if (aggregation.kind !== "periodsAndYear") return { ...own, periods };
  const year = periods.find(({ length }) => length === "year");
  if (year !== undefined) return { ...own, periods, aggregation: { ...aggregation, yearPeriodId: year.id } };
  // The year is still to come: it stays among the periods, and the others have the whole weight until then.
  const wanted = own.periods.filter(({ id }) => id === aggregation.yearPeriodId);
  return { ...own, periods: [...periods, ...wanted] };
}

function joined(
  own: readonly AppraisalPeriod[],
  found: readonly AppraisalPeriod[],
): readonly AppraisalPeriod[] {
  const added = found.filter(({ id }) => !own.some((period) => period.id === id));
  const endOf = (period: AppraisalPeriod): number => periodSpan(period)?.to ?? Infinity;
  return [...own, ...added].sort(
    (left, right) => endOf(left) - endOf(right) || lengthOf(left) - lengthOf(right),
  );
}

/** A year comes after the quarter with which it ends. */
function lengthOf(period: AppraisalPeriod): number {
  const span = periodSpan(period);
  return span === null ? 0 : span.to - span.from;
}

/** The same calendar so many years later or earlier that it begins in the sheet's year; null where no year is known. */
function movedTo(own: PeriodPolicy, found: readonly AppraisalPeriod[]): PeriodPolicy | null {
  const [then, now] = [firstYear(own.periods), firstYear(found)];
  if (then === null || now === null || then === now) return null;
  const rename = (text: string): string => text.replaceAll(String(then), String(now));
  const shift = (day: EpochDay | null): EpochDay | null => (day === null ? null : inYears(day, now - then));
  const { aggregation } = own;
  return {
    ...own,
    periods: own.periods.map(({ id, name, from, to, ...period }) => ({
      ...{ ...period, id: rename(id), name: rename(name), from: shift(from), to: shift(to) },
    })),
    aggregation:
      aggregation.kind === "weighted"
        ? {
            kind: "weighted",
            weights: Object.fromEntries(
              Object.entries(aggregation.weights).map(([id, weight]) => [rename(id), weight]),
            ),
          }
        : aggregation.kind === "periodsAndYear"
          ? { ...aggregation, yearPeriodId: rename(aggregation.yearPeriodId) }
          : aggregation,
  };
}

function firstYear(periods: readonly AppraisalPeriod[]): number | null {
  const [first] = periods
    .flatMap((period) => periodSpan(period)?.from ?? [])
    .sort((left, right) => left - right);
  return first === undefined ? null : dateFromDay(first).year;
}

/** The same day of another year; the last day of a month stays the last day, for February has 28 or 29. */
function inYears(day: EpochDay, years: number): EpochDay {
  const { year, month, day: date } = dateFromDay(day);
  const next = dateFromDay(asEpochDay(day + 1));
  const isLast = next.day === 1;
  const moved = isLast
    ? dayFromDate(next.year + years, next.month, 1)
    : dayFromDate(year + years, month, date);
  return moved === null ? day : asEpochDay(isLast ? moved - 1 : moved);
}
