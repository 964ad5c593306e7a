import type { Dataset, Measure } from "./dataset.ts";
import { ValueState } from "./dataset.ts";

/** One entry as a list of people's data has it: a number, nothing (null), or "N/A". */
export type PlainEntry = number | null | "N/A";

/** A column of entries, one per person. */
export type PlainMeasure = Partial<Omit<Measure, "values" | "states">> &
  Pick<Measure, "indicatorId"> & { readonly entries: readonly PlainEntry[] };

/** A person as plain values; all but the id may be left out. */
export interface PlainEmployee {
  readonly id: string;
  readonly name?: string;
  readonly department?: string;
  readonly role?: string;
  readonly level?: string;
}

/** Anything else of a dataset that is not empty. */
export type DatasetParts = Partial<
  Pick<Dataset, "facts" | "events" | "segments" | "history" | "overrides" | "typedResults">
>;

const nowhere = { kind: "cells", cells: [] } as const;

/**
 * Puts people and columns of plain entries into the columnar form. Measures are ratings without a rater and a period
 * unless they say otherwise; nothing has a place in a workbook unless it says so.
 *
 * @example
 * const data = createDataset([{ id: "E1" }, { id: "E2" }], [{ indicatorId: "speed", entries: [80, "N/A"] }])
 * [data.size, data.measures[0].values[0], data.measures[0].states[1]]
 * //=> [2, 80, 2]
 */
export function createDataset(
  people: readonly PlainEmployee[],
  measures: readonly PlainMeasure[],
  parts: DatasetParts = {},
): Dataset {
  return {
    size: people.length,
    employees: {
      ids: people.map(({ id }) => id),
      names: people.map(({ id, name }) => name ?? id),
      departments: people.map(({ department }) => department ?? null),
      roles: people.map(({ role }) => role ?? null),
      levels: people.map(({ level }) => level ?? null),
      places: nowhere,
    },
    measures: measures.map((measure) => toMeasure(measure, people.length)),
    facts: [],
    events: [],
    segments: [],
    history: [],
    overrides: [],
    typedResults: [],
    ...parts,
  };
}

function toMeasure({ entries, ...given }: PlainMeasure, size: number): Measure {
  if (entries.length !== size) {
    throw new RangeError(
      `"${given.indicatorId}" has ${String(entries.length)} entries for ${String(size)} people`,
    );
  }
  return {
    kind: "rating",
    raterGroup: null,
    raterSlot: 0,
    raterIds: null,
    periodId: null,
    raw: null,
    places: nowhere,
    ...given,
    values: Float64Array.from(entries, (entry) => (typeof entry === "number" ? entry : Number.NaN)),
    states: Uint8Array.from(entries, (entry) =>
      entry === null ? ValueState.missing : entry === "N/A" ? ValueState.notApplicable : ValueState.value,
    ),
  };
}
