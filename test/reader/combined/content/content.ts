import type { IssueCode, RaterGroup } from "../../../../src/core/index.ts";
import type { Chance } from "../chance.ts";
import type { Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";

/** Somebody who is appraised. */
export interface Person {
  readonly id: string | null;
  readonly name: string;
  /** The name as it is typed: with blanks behind it, say. */
  readonly typed: string;
  readonly department: string;
  readonly post: string;
}

/** An indicator without parts. */
export interface Leaf {
  readonly area: string;
  readonly name: string;
  /** Percent of the total; all add up to 100. */
  readonly percent: number;
}

/** Who rates, and what that counts. */
export interface Rater {
  readonly group: RaterGroup;
  readonly heading: string;
  /** Percent; all raters add up to 100. */
  readonly percent: number;
}

/** A stretch of time; `id` as the reader names it. */
export interface Period {
  readonly id: string;
  readonly text: string;
  /** Without the year: for headings below a title that has it. */
  readonly short: string;
}

/** What an entry is out of, and how it looks. */
export interface Scale {
  readonly id: string;
  readonly max: number;
  readonly draw: (chance: Chance) => number;
}

/** An entry: the number meant (null: none), how it is written, and the doubt that this must raise. */
export interface Entry {
  readonly number: number | null;
  readonly ink: Ink;
  readonly doubt: IssueCode | null;
}

/** What a book is about, before a layout writes it down. */
export interface Content {
  readonly words: Words;
  readonly people: readonly Person[];
  readonly leaves: readonly Leaf[];
  readonly scale: Scale;
}
