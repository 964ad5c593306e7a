import { asEpochDay, placeAt, type Fact } from "../../core/index.ts";
import type { FactSeries, FactValue, TableReading } from "../layout/tableReading.ts";
import type { JoinedPeople } from "./joinPeople.ts";

/** Joins facts (dates, education, certificates, manager) over tables; the first table that knows one counts. */
export function joinFacts(
  readings: readonly TableReading[],
  { people, rowsOf }: JoinedPeople,
): readonly Fact[] {
  const columns = new Map<
    string,
    {
      kind: FactSeries["kind"];
      values: FactValue[];
      cells: (string | null)[];
    }
  >();
  readings.forEach(({ facts, subjects }, table) => {
    for (const fact of facts) {
      const column = columns.get(fact.factId) ?? {
        kind: fact.kind,
        values: new Array<FactValue>(people.length).fill(null),
        cells: new Array<string | null>(people.length).fill(null),
      };
      columns.set(fact.factId, column);
      for (let subject = 0; subject < subjects.count; subject += 1) {
        const row = rowsOf[table]?.[subject] ?? -1;
        const value = fact.values[subject] ?? null;
        if (row < 0 || value === null || column.values[row] !== null) continue;
        column.values[row] = value;
        column.cells[row] = placeAt(fact.places, subject);
      }
    }
  });
  return [...columns].map(([factId, { kind, values, cells }]): Fact => {
    const places = { kind: "cells", cells } as const;
    if (kind === "day")
      return {
        factId,
        kind,
        values: values.map((value) => (typeof value === "number" ? asEpochDay(value) : null)),
        places,
      };
    if (kind === "number")
      return {
        factId,
        kind,
        values: values.map((value) => (typeof value === "number" ? value : null)),
        places,
      };
    if (kind === "flag")
      return {
        factId,
        kind,
        values: values.map((value) => (typeof value === "boolean" ? value : null)),
        places,
      };
    if (kind === "list")
      return {
        factId,
        kind,
        values: values.map((value) => (Array.isArray(value) ? (value as readonly string[]) : null)),
        places,
      };
    return {
      factId,
      kind: "text",
      values: values.map((value) => (typeof value === "string" ? value : null)),
      places,
    };
  });
}
