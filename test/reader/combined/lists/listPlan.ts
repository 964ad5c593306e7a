import type { Content, Rater } from "../content/content.ts";
import type { GapRule } from "../content/points.ts";
import type { WeightStyle } from "../weights/weightStyle.ts";

/** Columns that say who somebody is, in their order; headings as typed. */
export interface IdentityColumn {
  readonly kind: "sequence" | "id" | "name" | "department" | "post";
  readonly heading: string;
}

/** A list of people with columns of scores, before it is written. */
export interface ListPlan extends Content {
  readonly identity: readonly IdentityColumn[];
  /** Departments stand in each row, once per group in a merged cell, or once with blanks below. */
  readonly departments: "each" | "merged" | "once";
  readonly weights: WeightStyle;
  /** None: one entry per indicator, by nobody named. */
  readonly raters: readonly Rater[];
  readonly raterWeights: "heading" | "formula" | "nowhere";
  readonly headerRows: 1 | 2 | 3;
  readonly total: "none" | "typed" | "formula";
  /** Null: the column has no heading. */
  readonly totalHeading: string | null;
  readonly gapRule: GapRule;
  /** Somebody typed a few totals wrong. */
  readonly hasWrongTotals: boolean;
  readonly hasRank: boolean;
  readonly remark: string | null;
  /** A row below the people. */
  readonly footer: "none" | "average" | "subtotals";
  readonly isPercent: boolean;
}
