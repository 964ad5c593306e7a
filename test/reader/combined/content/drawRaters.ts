import type { RaterGroup } from "../../../../src/core/index.ts";
import type { Chance } from "../chance.ts";
import type { Words } from "../words/words.ts";
import type { Rater } from "./content.ts";

const teams: readonly (readonly (readonly [RaterGroup, number])[])[] = [
  [
    ["self", 30],
    ["superior", 70],
  ],
  [
    ["self", 20],
    ["peer", 30],
    ["superior", 50],
  ],
  [
    ["superior", 50],
    ["peer", 30],
    ["subordinate", 20],
  ],
];

/** Two or three groups of raters with their weights. */
export const drawRaters = (chance: Chance, words: Words): readonly Rater[] =>
  chance.pick(teams).map(([group, percent]) => ({
    group,
    percent,
    heading: chance.pick(words.raters[group] ?? [group]),
  }));
