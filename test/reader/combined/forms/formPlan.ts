import type { Leaf, Rater } from "../content/content.ts";

/** How a form says what an indicator weighs. */
export type FormWeights = "column" | "label" | "fullMarks" | "nowhere";

/** The table of a form: a row per indicator. */
export interface FormPlan {
  readonly leaves: readonly Leaf[];
  readonly raters: readonly Rater[];
  readonly raterWeights: "heading" | "formula" | "nowhere";
  readonly weights: FormWeights;
  /** How the column of weights is written. */
  readonly writeWeight: (percent: number) => number | string;
  readonly weightFormat: string;
  readonly headings: {
    readonly sequence: string | null;
    readonly area: string | null;
    readonly indicator: string;
    readonly standard: string | null;
    readonly weight: string;
    readonly score: string;
    readonly remark: string | null;
    readonly total: string;
  };
  readonly hasSubtotals: boolean;
  readonly total: "none" | "typed" | "formula";
  readonly isMerged: boolean;
}
