import type { Chance } from "../chance.ts";
import { ink, widthOf, withRows, type Ink, type Page } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import { shifted } from "./shifted.ts";

/** What is put around a table. */
export interface Frame {
  readonly title: string | null;
  /** Lines below the table that must stand. */
  readonly below: readonly (readonly Ink[])[];
}

/** A table with its title, notes and signatures, somewhere on the sheet; with what was done in words. */
export function framed(
  chance: Chance,
  words: Words,
  page: Page,
  { title, below }: Frame,
): { page: Page; traits: readonly string[] } {
  const traits: string[] = [];
  const width = widthOf(page);
  const footer: (readonly Ink[])[] = [...below];
  if (chance.is(0.4)) footer.push([ink(chance.pick(words.notes))]);
  if (chance.is(0.4)) {
    traits.push("signatures");
    footer.push(chance.pick(words.signatures).flatMap((text) => [ink(text), ink(null)]));
  }
  let drawn = page;
  if (footer.length > 0)
    drawn = { ...drawn, rows: [...drawn.rows, ...(chance.is(0.5) ? [[]] : []), ...footer] };
  if (title !== null) {
    const gap = chance.is(0.3) ? [[]] : [];
    drawn = withRows(drawn, 0, [[ink(title)], ...gap]);
    drawn = { ...drawn, merges: [...drawn.merges, { top: 0, left: 0, bottom: 0, right: width - 1 }] };
    traits.push("title");
  }
  const shift = shifted(chance);
  return { page: shift.put(drawn), traits: [...traits, shift.trait] };
}
