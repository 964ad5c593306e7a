import type { Chance } from "../chance.ts";
import type { Period, Person } from "../content/content.ts";
import { ink, type Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";

/** The lines above a form that say who it is about: title, keys and values, or all of it in one text. */
export interface FormHead {
  readonly id: string;
  readonly lines: (person: Person, period: Period | null, title: string) => readonly (readonly Ink[])[];
}

/** Draws one way for all forms of a book. */
export function drawFormHead(chance: Chance, words: Words): FormHead {
  const colon = words.isChinese ? "：" : ": ";
  const name = chance.pick(words.name);
  const id = chance.pick(words.id);
  const department = chance.pick(words.department);
  const when = chance.pick(words.period);
  const keys = (person: Person, period: Period | null): readonly (readonly [string, string])[] => [
    [name, person.typed],
    ...(person.id === null ? [] : ([[id, person.id]] as const)),
    [department, person.department],
    ...(period === null ? [] : ([[when, period.text]] as const)),
  ];
  const heads: readonly FormHead[] = [
    {
      id: "keys and values in cells",
      lines: (person, period, title) => [
        [ink(title)],
        keys(person, period).flatMap(([key, value]) => [ink(key), ink(value)]),
      ],
    },
    {
      id: "a key and a value per line",
      lines: (person, period, title) => [
        [ink(title)],
        ...keys(person, period).map(([key, value]) => [ink(key + colon), ink(value)]),
      ],
    },
    {
      id: "keys and values in one text",
      lines: (person, period, title) => [
        [ink(title)],
        [
          ink(
            keys(person, period)
              .map(([key, value]) => key + colon + value.trim())
              .join(words.isChinese ? "　" : "   "),
          ),
        ],
      ],
    },
  ];
  return chance.pick(heads);
}
