import type { IssueCode } from "../../../../src/core/index.ts";
import type { Chance } from "../chance.ts";
import type { Leaf } from "../content/content.ts";
import type { Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";

/** A place where a list of people says what its indicators weigh. */
export interface WeightStyle {
  readonly id: string;
  /** The least header rows it needs. */
  readonly headerRows: 1 | 2;
  /** Other weights than those drawn, where the place asks for it. */
  readonly weigh?: (chance: Chance, leaves: readonly Leaf[]) => readonly Leaf[];
  /** What the heading of an indicator says. */
  readonly heading?: (leaf: Leaf) => string;
  /** What the heading of an area says. */
  readonly areaHeading?: (area: string, leaves: readonly Leaf[]) => string;
  /** A row below the header: a cell per indicator. */
  readonly row?: (chance: Chance, leaves: readonly Leaf[]) => readonly Ink[];
  /** A line below the table. */
  readonly note?: (words: Words, leaves: readonly Leaf[]) => string;
  /** A comment at the heading of an indicator. */
  readonly comment?: (words: Words, leaf: Leaf) => string;
  /** Only the total's formula says it. */
  readonly isInFormula?: boolean;
  /** Nothing says it: all count alike. */
  readonly isNowhere?: boolean;
  readonly must: readonly IssueCode[];
}
