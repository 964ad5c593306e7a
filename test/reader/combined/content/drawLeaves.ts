import type { Chance } from "../chance.ts";
import type { Words } from "../words/words.ts";
import type { Leaf } from "./content.ts";

/** Parts in steps of five that add up to a whole, none below five. */
export function drawPercents(chance: Chance, count: number): readonly number[] {
  const steps = Array.from({ length: count }, () => 1);
  for (let left = 20 - count; left > 0; left -= 1) {
    const index = chance.int(0, count - 1);
    steps[index] = (steps[index] ?? 0) + 1;
  }
  return steps.map((step) => step * 5);
}

/** Indicators of one to three areas; areas have two indicators or more. */
export function drawLeaves(chance: Chance, words: Words, most = 8): readonly Leaf[] {
  const areas = chance.some(words.areas, chance.int(2, 3));
  const drawn = areas.flatMap(({ name, leaves }) =>
    chance.some(leaves, chance.int(2, 3)).map((leaf) => ({ area: name, name: leaf })),
  );
  const kept = drawn.slice(0, most);
  const percents = drawPercents(chance, kept.length);
  return kept.map((leaf, index) => ({ ...leaf, percent: percents[index] ?? 0 }));
}
