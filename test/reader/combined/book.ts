import type { IssueCode, RaterGroup } from "../../../src/core/index.ts";
import type { WorkbookGrids } from "../../../src/sheet/index.ts";

/** One entry that stands in a book. Texts are as typed; null where the sheet does not say. */
export interface TrueEntry {
  readonly person: string;
  readonly indicator: string;
  readonly kind: "rating" | "target" | "actual";
  readonly rater: RaterGroup | null;
  readonly period: string | null;
  /**
   * Share of the full score for ratings, the plain number for targets and actuals, a text for a word whose number
   * nothing says; null where there is none.
   */
  readonly value: number | string | null;
}

/** What is to be read from a book. */
export interface Truth {
  /** `id` null: the sheet gives none. */
  readonly people: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly department: string | null;
  }[];
  /** `share` of the total, 0..1; null: nothing weighs it. A lone one without a name may be called anything. */
  readonly indicators: readonly { readonly name: string; readonly share: number | null }[];
  /** None where nobody is named; `weight` null: the sheet gives none. */
  readonly raters: readonly { readonly group: RaterGroup; readonly weight: number | null }[];
  /** None where the sheet names no time. */
  readonly periods: readonly string[];
  readonly entries: readonly TrueEntry[];
  /**
   * Points out of 100 by person, by the sheet's own rule; null where there are none, "open" where the sheet does not
   * say (what a gap counts, say). Empty: not to be judged.
   */
  readonly totals: readonly (number | null | "open")[];
  /** What those points are multiplied with on the sheet (0.05 where 5 is the best); either may come out. */
  readonly ownScale: number;
  /** Doubts that must be raised. */
  readonly must: readonly IssueCode[];
  /** Doubts that may be; any other is false. */
  readonly may: readonly IssueCode[];
  /** Names of sheets without scores. */
  readonly refused: readonly string[];
}

/** A book with its truth. */
export interface Book {
  readonly seed: number;
  readonly layout: string;
  /** What was drawn, in words; for whoever looks into a difference. */
  readonly traits: readonly string[];
  readonly workbooks: readonly WorkbookGrids[];
  readonly truth: Truth;
}
