import type { PersonLine } from "../../workflow/index.ts";

/** What is worked out once for a list of people, so that each key typed only looks through it. */
export interface PersonIndex {
  /** Name, id and role of each person as they are searched. */
  readonly texts: ReadonlyMap<PersonLine, string>;
  /** Everybody in an order that was asked for before, by the order's key. */
  readonly orders: Map<string, readonly PersonLine[]>;
}

const known = new WeakMap<readonly PersonLine[], PersonIndex>();

/** The index of a list of people; it goes when the list goes. */
export function personIndex(people: readonly PersonLine[]): PersonIndex {
  const index = known.get(people) ?? { texts: searchTexts(people), orders: new Map() };
  known.set(people, index);
  return index;
}

/** A line break keeps the end of a name and the beginning of an id from being found as one word. */
function searchTexts(people: readonly PersonLine[]): ReadonlyMap<PersonLine, string> {
  return new Map(
    people.map((person) => [
      person,
      `${person.name}\n${person.id}\n${person.role ?? ""}`.toLocaleLowerCase(),
    ]),
  );
}
