import type { Chance } from "../chance.ts";
import type { Page } from "../paper/page.ts";
import type { Truth } from "../book.ts";
import type { Words } from "../words/words.ts";

/** What a layout made: pages by file, and the truth. */
export interface Draft {
  readonly files: readonly { readonly name: string; readonly pages: readonly Page[] }[];
  readonly traits: readonly string[];
  readonly truth: Truth;
}

/** A way to lay out scores on sheets. */
export interface Layout {
  readonly id: string;
  readonly draw: (chance: Chance, words: Words) => Draft;
}
