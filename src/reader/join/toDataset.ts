import { placeAt, type Dataset, type Measure, type Places } from "../../core/index.ts";
import type { MeasureDraft } from "./buildMeasures.ts";
import type { JoinedPeople, PersonDraft } from "./joinPeople.ts";

/** The joined people and their entries as the core takes them. */
export function toDataset(
  { people }: JoinedPeople,
  roles: readonly (string | null)[],
  drafts: readonly MeasureDraft[],
  parts: Pick<Dataset, "facts" | "typedResults" | "events" | "history" | "segments">,
): Dataset {
  return {
    size: people.length,
    employees: {
      ids: people.map(({ id }) => id),
      names: people.map(({ name }) => name),
      departments: people.map(({ department }) => department),
      roles,
      levels: people.map(({ level }) => level),
      places: placesOf(people),
    },
    measures: drafts.map(
      ({
        indicatorId,
        kind,
        raterGroup,
        raterSlot,
        raterIds,
        periodId,
        values,
        states,
        raw,
        places,
      }): Measure => ({
        indicatorId,
        kind,
        raterGroup,
        raterSlot,
        raterIds,
        periodId,
        values,
        states,
        raw,
        places,
      }),
    ),
    ...parts,
    overrides: [],
  };
}

/** People of one table, in its order, stand where its rows do; only those of several need a list of addresses. */
function placesOf(people: readonly PersonDraft[]): Places {
  const places = people[0]?.places;
  const areRows = people.every((person, row) => person.places === places && person.subject === row);
  if (places?.kind === "column" && places.rows.length === people.length && areRows) return places;
  return { kind: "cells", cells: people.map((person) => placeAt(person.places, person.subject)) };
}
