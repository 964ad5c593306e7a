import { placeAt, type Places, type TypedResult } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { IsPast } from "./joinHistory.ts";
import type { JoinedPeople } from "./joinPeople.ts";

/** Joins typed totals, grades and ranks of the periods that are appraised: one result per kind, area and period. */
export function joinTyped(
  readings: readonly TableReading[],
  { people, rowsOf }: JoinedPeople,
  periodId: (period: TypedPeriod | null) => string | null,
  isPast: IsPast,
): readonly TypedResult[] {
  const results = new Map<
    string,
    {
      kind: TypedResult["kind"];
      nodeId: string | null;
      periodId: string | null;
      values: (string | number | null)[];
      places: Places;
    }
  >();
  readings.forEach(({ typed, subjects }, table) => {
    const rows = rowsOf[table];
    const areAll = rows?.length === people.length && rows.every((row, subject) => row === subject);
    for (const series of typed) {
      const own = subjects.periods === null ? periodId(series.period) : null;
      const ownKey = `${series.kind}|${series.names.join("/")}|${own ?? ""}`;
      if (areAll && subjects.periods === null && !isPast(series, series.period) && !results.has(ownKey)) {
        // The people are the rows of this table, in order: nothing to look up.
        if (series.values.some((value) => value !== null))
          results.set(ownKey, {
            kind: series.kind,
            nodeId: series.names.length === 0 ? null : series.names.join("/"),
            periodId: own,
            values: [...series.values],
            places: series.places,
          });
        continue;
      }
      for (let subject = 0; subject < subjects.count; subject += 1) {
        const row = rowsOf[table]?.[subject] ?? -1;
        const value = series.values[subject] ?? null;
        if (row < 0 || value === null) continue;
        const typedPeriod = subjects.periods?.[subject] ?? series.period;
        if (isPast(series, typedPeriod)) continue;
        const period = periodId(typedPeriod);
        const nodeId = series.names.length === 0 ? null : series.names.join("/");
        const key = `${series.kind}|${nodeId ?? ""}|${period ?? ""}`;
        const result = results.get(key) ?? {
          kind: series.kind,
          nodeId,
          periodId: period,
          values: new Array<string | number | null>(people.length).fill(null),
          places: { kind: "cells", cells: new Array<string | null>(people.length).fill(null) },
        };
        results.set(key, result);
        if (result.values[row] !== null) continue;
        result.values[row] = value;
        const cells = cellsOf(result.places, people.length);
        cells[row] = placeAt(series.places, subject);
        result.places = { kind: "cells", cells };
      }
    }
  });
  return [...results.values()];
}

/** Places as a list that can be written to. */
const cellsOf = (places: Places, count: number): (string | null)[] =>
  places.kind === "cells"
    ? (places.cells as (string | null)[])
    : Array.from({ length: count }, (_, row) => placeAt(places, row));
