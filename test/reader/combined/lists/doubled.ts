import type { IssueCode } from "../../../../src/core/index.ts";
import type { Chance } from "../chance.ts";
import { drawEntry, type Hand } from "../content/drawEntries.ts";
import type { Rated } from "../content/drawGroup.ts";

/** The rows of a list where people stand twice, those that count, and the doubt about it. */
export interface Doubled {
  readonly id: string;
  readonly written: readonly Rated[];
  readonly counted: readonly Rated[];
  readonly must: readonly IssueCode[];
}

/** Ways to stand in a list twice; all but the first need ids. */
const ways: readonly ((chance: Chance, hand: Hand, group: readonly Rated[]) => Doubled)[] = [
  (_, _hand, group) => ({
    id: "a row twice",
    written: [...group, ...group.slice(1, 2)],
    counted: group,
    must: ["duplicate_row"],
  }),
  (chance, hand, group) => ({
    id: "an id with other scores once more",
    written: [
      ...group,
      ...group.slice(2, 3).map(({ person, entries }) => ({
        person,
        entries: entries.map((slots, index) =>
          index > 0 ? slots : slots.map(({ number }) => otherThan(number, () => drawEntry(chance, hand))),
        ),
      })),
    ],
    counted: group,
    must: ["duplicate_conflict"],
  }),
  (_, _hand, group) => {
    const [first] = group;
    const named = group.map((rated, index) =>
      index !== 3 || first === undefined
        ? rated
        : { ...rated, person: { ...rated.person, name: first.person.name, typed: first.person.name } },
    );
    return { id: "a name with two ids", written: named, counted: named, must: ["same_name_two_ids"] };
  },
];

function otherThan(
  number: number | null,
  draw: () => Rated["entries"][number][number],
): Rated["entries"][number][number] {
  const drawn = draw();
  return drawn.number === number ? otherThan(number, draw) : drawn;
}

/** Usually nobody stands in a list twice. */
export function drawDoubled(chance: Chance, hand: Hand, group: readonly Rated[]): Doubled {
  const hasIds = group.every(({ person }) => person.id !== null);
  if (chance.is(0.8) || group.length < 6) return { id: "", written: group, counted: group, must: [] };
  return chance.pick(hasIds ? ways : ways.slice(0, 1))(chance, hand, group);
}
