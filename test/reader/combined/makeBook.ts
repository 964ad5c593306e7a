import type { Book } from "./book.ts";
import { drawBesides } from "./beside/besides.ts";
import { chanceOf } from "./chance.ts";
import { layouts } from "./layouts/layouts.ts";
import { toGrid } from "./paper/toGrid.ts";
import { english } from "./words/english.ts";
import { simplified } from "./words/simplified.ts";
import { inTraditional } from "./words/inTraditional.ts";

/** The book of a seed: layouts by turns, whatever else there is by lot. */
export function makeBook(seed: number): Book {
  const chance = chanceOf(seed);
  const layout = layouts[seed % layouts.length];
  if (layout === undefined) throw new RangeError("Seeds are whole numbers from 0.");
  const language = chance.pick(["Simplified", "Simplified", "Traditional", "English"] as const);
  const words = language === "English" ? english : simplified;
  const draft = layout.draw(chance, words);
  const besides = drawBesides(chance, words);
  const book: Book = {
    seed,
    layout: layout.id,
    traits: [language, ...draft.traits, ...besides.map(({ name }) => `beside: ${name}`)].filter(
      (trait) => trait !== "",
    ),
    workbooks: draft.files.map(({ name, pages }) => ({
      name,
      uses1904Dates: false,
      grids: pages.map(toGrid),
    })),
    truth: draft.truth,
  };
  return language === "Traditional" ? inTraditional(book) : book;
}
