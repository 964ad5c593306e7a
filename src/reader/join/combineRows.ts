import { ValueState } from "../../core/index.ts";
import type { CellPlaces, Series, Subjects, TableReading, TypedSeries } from "../layout/tableReading.ts";
import { placeAt } from "../../core/index.ts";

/** The rows of one person in a table, in their order, and what each of them weighs. */
export interface RowsOfPerson {
  readonly subjects: readonly number[];
  readonly shares: readonly number[];
}

/**
 * A table with one row per person in place of several, one per project: entries that weigh the same stand side by side
 * like those of several raters; where they weigh differently, the entry is what they come to.
 */
export function combineRows(reading: TableReading, people: readonly RowsOfPerson[]): TableReading {
  const first = people.map(({ subjects }) => subjects[0] ?? 0);
  const areEven = people.every(({ shares }) =>
    shares.every((share) => Math.abs(share - (shares[0] ?? 0)) < 1e-9),
  );
  const most = Math.max(...people.map(({ subjects }) => subjects.length));
  const series = areEven
    ? Array.from({ length: most }, (_, turn) =>
        reading.series.map((one) =>
          pickSeries(
            one,
            people.map(({ subjects }) => subjects[turn] ?? -1),
          ),
        ),
      ).flat()
    : reading.series.map((one) => weighed(one, people));
  const { weightsBySubject: own, areaWeightsBySubject: areas } = reading;
  const pickWeights = (weights: NonNullable<typeof own>): NonNullable<typeof own> =>
    new Map(
      [...weights].map(([key, values]) => [
        key,
        Float64Array.from(first, (subject) => values[subject] ?? NaN),
      ]),
    );
  return {
    ...reading,
    subjects: pickSubjects(reading.subjects, first),
    series,
    ...(own === undefined ? {} : { weightsBySubject: pickWeights(own) }),
    ...(areas === undefined ? {} : { areaWeightsBySubject: pickWeights(areas) }),
    facts: reading.facts.map((fact) => ({ ...fact, ...picked(fact, first) })),
    typed: reading.typed
      .filter((typed) => !isOfRows(typed, people))
      .map((typed) => ({ ...typed, ...picked(typed, first) })),
    adjustments: reading.adjustments.map((one) => ({
      ...one,
      values: people.map(({ subjects }) =>
        subjects.reduce<number | null>((sum, subject) => plus(sum, one.values[subject] ?? null), null),
      ),
      places: pickPlaces(one.places, first),
    })),
  };
}

const plus = (sum: number | null, more: number | null): number | null =>
  more === null ? sum : (sum ?? 0) + more;

/** Does a later row of one person say something else than the first, or is it the later one that says it? */
export const isOfRows = ({ values }: TypedSeries, people: readonly RowsOfPerson[]): boolean =>
  people.some(({ subjects: [first = 0, ...others] }) =>
    others.some((subject) => (values[subject] ?? null) !== null && values[subject] !== values[first]),
  );

function pickSubjects(subjects: Subjects, taken: readonly number[]): Subjects {
  const pick = <T>(values: readonly T[]): T[] =>
    taken.flatMap((subject) => values.slice(subject, subject + 1));
  const { ids, names, roles, levels, places } = subjects;
  return {
    ...subjects,
    count: taken.length,
    ids: pick(ids),
    names: pick(names),
    // What differs from row to row is the project and nobody's department.
    departments: taken.map(() => null),
    roles: pick(roles),
    levels: pick(levels),
    places: pickPlaces(places, taken),
  };
}

const pickPlaces = (places: CellPlaces, taken: readonly number[]): CellPlaces => ({
  kind: "cells",
  cells: taken.map((subject) => placeAt(places, subject)),
});

const picked = <T>(
  { values, places }: { readonly values: readonly T[]; readonly places: CellPlaces },
  taken: readonly number[],
): { values: T[]; places: CellPlaces } => ({
  values: taken.flatMap((subject) => values.slice(subject, subject + 1)),
  places: pickPlaces(places, taken),
});

/** One row of each person; none at all (-1) is an entry that is not there. */
function pickSeries(series: Series, taken: readonly number[]): Series {
  const pick = <T>(values: readonly T[] | null, none: T): T[] | null =>
    values === null ? null : taken.map((subject) => values[subject] ?? none);
  return {
    ...series,
    values: Float64Array.from(taken, (subject) => series.values[subject] ?? NaN),
    states: Uint8Array.from(taken, (subject) => series.states[subject] ?? ValueState.missing),
    raw: pick(series.raw, null),
    hows: pick(series.hows, null),
    words: pick(series.words, null),
    percents: pick(series.percents, false),
    places: pickPlaces(series.places, taken),
  };
}

/** What the rows of each person come to, with what was typed in them. */
function weighed(series: Series, people: readonly RowsOfPerson[]): Series {
  const first = pickSeries(
    series,
    people.map(({ subjects }) => subjects[0] ?? -1),
  );
  const values = people.map(({ subjects, shares }) =>
    subjects.reduce((sum, subject, index) => sum + (series.values[subject] ?? NaN) * (shares[index] ?? 0), 0),
  );
  const typed = (subject: number): string => series.raw?.[subject] ?? String(series.values[subject]);
  return {
    ...first,
    values: Float64Array.from(values, (value) => Number(value.toPrecision(12))),
    states: Uint8Array.from(values, (value) => (Number.isNaN(value) ? ValueState.missing : ValueState.value)),
    raw: people.map(({ subjects }, index) =>
      subjects.length === 1 ? (first.raw?.[index] ?? null) : subjects.map(typed).join(" / "),
    ),
  };
}
