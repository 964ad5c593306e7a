import { placeAt } from "../../../core/index.ts";
import type { TableReading } from "../../layout/tableReading.ts";
import type { TypedPeriod } from "../../value/typedPeriod.ts";
import type { JoinedPeople } from "../joinPeople.ts";
import type { PeriodSpan, Stretch } from "./stretch.ts";

/**
 * Whose role or department is another one in the next period: each period then counts for the post that its own sheet
 * or row names. Two posts in one period are another matter.
 */
export function postsByPeriod(
  readings: readonly TableReading[],
  { people, rowsOf }: JoinedPeople,
  spans: readonly PeriodSpan[],
  periodId: (period: TypedPeriod | null) => string | null,
): ReadonlyMap<number, readonly Stretch[]> {
  const spanOf = new Map(spans.map((span) => [span.id, span]));
  const found = new Map<number, Map<string, Stretch>>();
  const moved = new Set<number>();
  if (spans.length < 2) return new Map();
  readings.forEach(({ subjects, series }, table) => {
    const common = periodId(series[0]?.period ?? null);
    if (series.length === 0) return;
    for (let subject = 0; subject < subjects.count; subject += 1) {
      const row = rowsOf[table]?.[subject] ?? -1;
      const id = subjects.periods === null ? common : periodId(subjects.periods[subject] ?? null);
      const span = id === null ? undefined : spanOf.get(id);
      const person = people[row];
      const role = subjects.roles[subject] ?? null;
      if (person === undefined || span === undefined || role === null) continue;
      if (role !== person.role) moved.add(row);
      const own = found.get(row) ?? new Map<string, Stretch>();
      found.set(row, own);
      if (!own.has(span.id))
        own.set(span.id, {
          role,
          department: subjects.departments[subject] ?? null,
          from: span.from,
          to: span.to,
          periodId: span.id,
          at: placeAt(subjects.places, subject),
        });
    }
  });
  return new Map(
    [...moved].flatMap((row) => {
      const own = [...(found.get(row)?.values() ?? [])].sort((a, b) => a.from - b.from || a.to - b.to);
      return new Set(own.map(({ role }) => role)).size > 1 ? [[row, own] as const] : [];
    }),
  );
}
