import type { Chance } from "../chance.ts";
import type { TrueEntry } from "../book.ts";
import { drawEntry, type Hand } from "./drawEntries.ts";
import type { Entry, Leaf, Person, Rater } from "./content.ts";

/** Entries of one person: by indicator, then by rater. */
export type PersonEntries = readonly (readonly Entry[])[];

/** Somebody with what was entered. */
export interface Rated {
  readonly person: Person;
  readonly entries: PersonEntries;
}

/** Entries for everybody; one per indicator where nobody is named. */
export const drawGroup = (
  chance: Chance,
  hand: Hand,
  people: readonly Person[],
  leaves: readonly Leaf[],
  raters: readonly Rater[],
): readonly Rated[] =>
  people.map((person) => ({
    person,
    entries: leaves.map(() =>
      Array.from({ length: Math.max(1, raters.length) }, () => drawEntry(chance, hand)),
    ),
  }));

/** These entries as the truth lists them. */
export const trueEntries = (
  group: readonly Rated[],
  leaves: readonly Leaf[],
  raters: readonly Rater[],
  max: number,
  period: string | null,
): readonly TrueEntry[] =>
  group.flatMap(({ person, entries }) =>
    leaves.flatMap((leaf, leafIndex) =>
      (entries[leafIndex] ?? []).map(({ number }, raterIndex): TrueEntry => ({
        person: person.id ?? person.name,
        indicator: leaf.name,
        kind: "rating",
        rater: raters[raterIndex]?.group ?? null,
        period,
        value: number === null ? null : number / max,
      })),
    ),
  );
