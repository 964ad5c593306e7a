import type { RaterGroup } from "../../core/index.ts";
import type { HeaderColumn } from "../table/tableFrame.ts";
import type { TypedWeight } from "../value/readLabel.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { ColumnMeaning } from "./columnMeaning.ts";
import type { ColumnProfile } from "./columnProfile.ts";

/** A column's labels sorted by what they say. */
export interface SortedLabels {
  readonly header: HeaderColumn;
  readonly names: readonly string[];
  readonly weights: readonly (TypedWeight | null)[];
  readonly rater: RaterGroup | null;
  /** Who the rater is, where the heading says it beside the group. */
  readonly raterName: string | null;
  readonly raterWeight: TypedWeight | null;
  readonly period: TypedPeriod | null;
  readonly role: WordRole | null;
  readonly roleConfidence: number;
  readonly scale: { readonly min: number; readonly max: number } | null;
}

/** A draft of a column's use by its words and values; `settleSeries` looks at all columns together. */
export interface ColumnDraft {
  readonly labels: SortedLabels;
  readonly profile: ColumnProfile;
  readonly meaning: ColumnMeaning;
}
