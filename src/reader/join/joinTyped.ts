import { placeAt, type TypedResult } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { TypedPeriod } from "../value/readPeriod.ts";
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
      cells: (string | null)[];
    }
  >();
  readings.forEach(({ typed, subjects }, table) => {
    for (const series of typed)
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
          cells: new Array<string | null>(people.length).fill(null),
        };
        results.set(key, result);
        if (result.values[row] !== null) continue;
        result.values[row] = value;
        result.cells[row] = placeAt(series.places, subject);
      }
  });
  return [...results.values()].map(({ cells, ...result }) => ({
    ...result,
    places: { kind: "cells", cells },
  }));
}
