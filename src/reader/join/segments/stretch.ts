import type { SettledPeriods } from "../settlePeriods.ts";
import { periodDays } from "../../value/periodDays.ts";

/** Days of one person in one post; open ends are infinite. */
export interface Stretch {
  readonly role: string | null;
  readonly department: string | null;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  /** The only period that it speaks of; null for all. */
  readonly periodId: string | null;
  readonly at: string | null;
}

/** A period with its days. */
export interface PeriodSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The days of all periods; none where the year of one of them is not known, for then nothing can be cut to fit. */
export function spansOf({ periods }: SettledPeriods): readonly PeriodSpan[] {
  const spans = periods.flatMap((period) => {
    const days = periodDays(period);
    return days === null ? [] : [{ id: period.id, ...days }];
  });
  return spans.length === periods.length ? spans : [];
}
