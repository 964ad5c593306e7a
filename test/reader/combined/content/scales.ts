import type { Chance } from "../chance.ts";
import type { Scale } from "./content.ts";

/** What entries may be out of. Each is drawn so that no other scale could hold the numbers. */
export const scales: readonly Scale[] = [
  { id: "0-100", max: 100, draw: (chance) => chance.int(58, 99) },
  { id: "0-100 with halves", max: 100, draw: (chance) => chance.int(116, 198) / 2 },
  { id: "0-100 with noise", max: 100, draw: (chance) => chance.int(580, 900) * 0.1 * 1.1 },
  { id: "1-5", max: 5, draw: (chance) => chance.pick([1, 2, 3, 3, 4, 4, 4, 5, 5]) },
  { id: "1-10", max: 10, draw: (chance) => chance.int(5, 10) },
];

/** The usual one, and the one for layouts that show points. */
export const hundred: Scale = { id: "0-100", max: 100, draw: (chance) => chance.int(58, 99) };

/** Half of all books are on 0..100. */
export const drawScale = (chance: Chance): Scale => (chance.is(0.5) ? hundred : chance.pick(scales));
