import type { MeasureKind, RaterGroup } from "../../core/index.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { TypedWeight } from "../value/readLabel.ts";
import type { PastPeriod } from "../words/readPast.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { FactKind } from "./facts/factHeading.ts";

/** Why a decision was taken: a code with flat facts, turned into words by the catalogue. */
export interface Evidence {
  readonly code:
    | "headerWord"
    | "headerName"
    | "groupAndHeader"
    | "weightInHeader"
    | "raterInHeader"
    | "periodInHeader"
    | "valuesOnScale"
    | "formulaOfRow"
    | "sumOfRow"
    | "noHeader"
    | "textColumn"
    | "emptyColumn"
    | "notOnScale"
    | "outsideWeights"
    | "confirmed"
    | "personNames"
    | "marks"
    | "besideKindOfLeave"
    | "columnOfData";
  readonly text?: string;
  readonly number?: number;
}

/** What a column of a table is for. */
export type ColumnUse =
  | { readonly use: "identity"; readonly role: WordRole }
  | {
      readonly use: "series";
      readonly kind: MeasureKind;
      readonly names: readonly string[];
      /** Weight typed at each position of `names`. */
      readonly weights: readonly (TypedWeight | null)[];
      readonly rater: RaterGroup | null;
      readonly raterName: string | null;
      readonly raterWeight: TypedWeight | null;
      readonly period: TypedPeriod | null;
      readonly scale: { readonly min: number; readonly max: number } | null;
      /** A mark in this column stands for this value of the scale. */
      readonly option?: number;
      /** Words of such columns that have no points, best first. */
      readonly ranks?: readonly string[];
    }
  | {
      readonly use: "typed";
      readonly kind: "total" | "grade" | "rank";
      readonly names: readonly string[];
      readonly period: TypedPeriod | null;
      /** It belongs to an earlier period that is named from the sheet's own ("去年等级"). */
      readonly past?: PastPeriod;
    }
  | {
      readonly use: "weights";
      readonly names: readonly string[];
      /** They are full marks: entries go up to them. */
      readonly areMarks?: true;
    }
  | { readonly use: "adjustment"; readonly name: string }
  | { readonly use: "fact"; readonly factId: string; readonly kind: FactKind }
  | { readonly use: "leftOut"; readonly reason: string };

/** A column with its use, how sure that is (0..1) and why. */
export interface ColumnMeaning {
  readonly column: number;
  readonly header: string;
  readonly use: ColumnUse;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
