import { placeAt, type AppraisalEvent } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { JoinedPeople } from "./joinPeople.ts";

/** Bonus and deduction points of all tables as events; a person's column of points is one event per period. */
export function joinEvents(
  readings: readonly TableReading[],
  { rowsOf }: JoinedPeople,
  periodId: (period: TypedPeriod | null) => string | null,
): readonly AppraisalEvent[] {
  return readings.flatMap(({ adjustments, subjects }, table) =>
    adjustments.flatMap(({ name, values, places, period }) =>
      values.flatMap((quantity, subject): AppraisalEvent[] => {
        const row = rowsOf[table]?.[subject] ?? -1;
        if (row < 0 || quantity === null || quantity === 0) return [];
        const own = periodId(subjects.periods?.[subject] ?? period);
        return [
          { row, itemId: name, quantity, day: null, periodId: own, note: null, at: placeAt(places, subject) },
        ];
      }),
    ),
  );
}
