import type { Chance } from "../chance.ts";
import type { Absence } from "../writing/absences.ts";
import { plain } from "../writing/plain.ts";
import type { Spelling } from "../writing/spelling.ts";
import type { Entry, Scale } from "./content.ts";
import type { Words } from "../words/words.ts";

/** How the entries of a book are written. */
export interface Hand {
  readonly words: Words;
  readonly scale: Scale;
  readonly spelling: Spelling;
  /** How a gap is written; null: nobody has one. */
  readonly absence: Absence | null;
}

/** One entry. */
export function drawEntry(chance: Chance, { words, scale, spelling, absence }: Hand): Entry {
  if (absence !== null && chance.is(0.06))
    return { number: null, ink: absence.write(words), doubt: absence.must };
  const number = scale.draw(chance);
  const used = spelling.isForAll || chance.is(0.15) ? spelling : plain;
  return { number, ink: used.write(number, words), doubt: used.must };
}
