import type { Dataset, Measure } from "../../core/index.ts";
import type { MeasureDraft } from "./buildMeasures.ts";
import type { JoinedPeople } from "./joinPeople.ts";

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
      places: { kind: "cells", cells: people.map(({ place }) => place) },
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
