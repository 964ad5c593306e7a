import { placeAt, type AppraisalEvent, type RaterGroup } from "../../core/index.ts";
import type { AdjustmentSeries, FoundWeight, TableReading } from "../layout/tableReading.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import { countedLogs } from "./countedLogs.ts";
import type { JoinedPeople } from "./joinPeople.ts";

/** Bonus and deduction points of all tables as events; a person's column of points is one event per period. */
export function joinEvents(
  readings: readonly TableReading[],
  { rowsOf }: JoinedPeople,
  periodId: (period: TypedPeriod | null) => string | null,
  raterWeights: ReadonlyMap<RaterGroup, FoundWeight>,
): readonly AppraisalEvent[] {
  const counted = countedLogs(readings, rowsOf);
  return readings.flatMap(({ adjustments, subjects }, table) =>
    (counted.has(table) ? [] : adjustments).flatMap(({ name, values, places, period, byRater }) =>
      values.flatMap((typed, subject): AppraisalEvent[] => {
        const row = rowsOf[table]?.[subject] ?? -1;
        const quantity = byRater === undefined ? typed : combined(byRater, raterWeights);
        if (row < 0 || quantity === null || quantity === 0) return [];
        const own = periodId(subjects.periods?.[subject] ?? period);
        return [
          { row, itemId: name, quantity, day: null, periodId: own, note: null, at: placeAt(places, subject) },
        ];
      }),
    ),
  );
}

/** Points within the raters' totals weigh what the raters do; where nothing says what, they count in full, or the mean. */
function combined(
  byRater: NonNullable<AdjustmentSeries["byRater"]>,
  weights: ReadonlyMap<RaterGroup, FoundWeight>,
): number {
  const isWeighed = byRater.every(({ rater }) => weights.has(rater));
  const sum = byRater.reduce((total, { rater, points }) => {
    const alike = byRater.filter((other) => other.rater === rater).length;
    return total + (points * (isWeighed ? (weights.get(rater)?.share ?? 0) : 1)) / (isWeighed ? alike : 1);
  }, 0);
  return Number((isWeighed ? sum : sum / byRater.length).toPrecision(12));
}
