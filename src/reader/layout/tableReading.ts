import type { MeasureKind, RaterGroup } from "../../core/index.ts";
import type { SheetView } from "../view/sheetView.ts";
import type { TypedBound } from "../value/readBound.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { PastPeriod } from "../words/readPast.ts";
import type { ReadingCode } from "../value/readValue.ts";

/** The layouts that the reader knows. */
export type LayoutKind =
  | "rowPerEmployee"
  | "formPerEmployee"
  | "rubricBands"
  | "optionColumns"
  | "transposed"
  | "raterMatrix"
  | "long"
  | "targetActualColumns"
  | "targetActualRows"
  | "periodColumns"
  | "masterData";

/** Where a weight was found. */
export type WeightSource =
  | "header"
  | "groupHeader"
  | "weightRow"
  | "weightColumn"
  | "label"
  | "formula"
  | "note"
  | "fullMarks"
  | "totals";

/** A weight as found: the share, what was typed and the cell. */
export interface FoundWeight {
  readonly share: number;
  readonly typed: string;
  readonly at: string;
  readonly source: WeightSource;
  /** Points out of the total: entries go up to that many points. */
  readonly isPoints: boolean;
  /** So many points where they are not the share's of 100: full marks of 5 each weigh a quarter each. */
  readonly marks?: number;
}

/** An indicator as one table names it. */
export interface IndicatorMention {
  /** Areas from the outside, the indicator last. */
  readonly names: readonly string[];
  /** Weights of the same positions; null where none stands there. */
  readonly weights: readonly (FoundWeight | null)[];
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly at: string;
  /** Entries are points out of the weight. */
  readonly isPreweighted: boolean;
  readonly lowerIsBetter: boolean;
  readonly unit: string | null;
  /** Words that head columns of marks and have no points, best first: entries are places in their order from 1. */
  readonly ranks?: readonly string[];
}

/** The people of one table, one entry per row (or form, or column). */
export interface Subjects {
  readonly count: number;
  readonly ids: readonly (string | null)[];
  readonly names: readonly (string | null)[];
  readonly departments: readonly (string | null)[];
  readonly roles: readonly (string | null)[];
  readonly levels: readonly (string | null)[];
  readonly places: CellPlaces;
  readonly periods: readonly (TypedPeriod | null)[] | null;
  readonly raterNames: readonly (string | null)[] | null;
  readonly raterGroups: readonly (RaterGroup | null)[] | null;
}

/** Addresses of a series: a column with row numbers, or a list. Row numbers are the sheet's own, 0 for none. */
export type CellPlaces =
  | { readonly kind: "column"; readonly prefix: string; readonly rows: Int32Array }
  | { readonly kind: "cells"; readonly cells: readonly (string | null)[] };

/** One column of entries over a table's subjects. */
export interface Series {
  /** Position in the table's list of indicators. */
  readonly indicator: number;
  readonly kind: MeasureKind;
  readonly rater: RaterGroup | null;
  readonly raterName: string | null;
  /** Weight of this rater among the raters, where the header says one. */
  readonly raterWeight: FoundWeight | null;
  readonly period: TypedPeriod | null;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** What was typed where it is not the plain number; null where every cell is. */
  readonly raw: readonly (string | null)[] | null;
  /** How those cells were read. */
  readonly hows: readonly (ReadingCode | null)[] | null;
  /** Words of a rating scale that still need a number. */
  readonly words: readonly (string | null)[] | null;
  /** Numbers were percents ("95%"), kept as 95. */
  readonly percents: readonly boolean[] | null;
  /** Targets are typed as bounds: "≥95%" is at least, "≤3" at most. Not there for plain numbers. */
  readonly side?: TypedBound["side"];
  readonly places: CellPlaces;
}

/** One person's fact; null where unknown. Days are whole days since 1970. */
export type FactValue = string | number | boolean | readonly string[] | null;

/** A fact column over a table's subjects, before it is merged. */
export interface FactSeries {
  readonly factId: string;
  readonly kind: "day" | "text" | "number" | "list" | "flag";
  readonly values: readonly FactValue[];
  readonly places: CellPlaces;
}

/** Totals, grades and ranks that stand typed in the table. */
export interface TypedSeries {
  readonly kind: "total" | "grade" | "rank";
  /** Area that a partial total belongs to; empty for the whole. */
  readonly names: readonly string[];
  readonly period: TypedPeriod | null;
  /** Named from the sheet's own period ("去年等级"); not there for the others. */
  readonly past?: PastPeriod;
  readonly values: readonly (string | number | null)[];
  readonly places: CellPlaces;
  /** Formula of the first row, null where totals are typed. */
  readonly formula: string | null;
}

/** Points outside the weighted sum, over a table's subjects; deductions are negative. */
export interface AdjustmentSeries {
  readonly name: string;
  readonly period: TypedPeriod | null;
  readonly values: readonly (number | null)[];
  readonly places: CellPlaces;
  /** Who gave how many of one person's points, where they stand within each rater's own total; not there elsewhere. */
  readonly byRater?: readonly { readonly rater: RaterGroup; readonly points: number }[];
}

/** Everything that one table says. */
export interface TableReading {
  readonly view: SheetView;
  readonly layout: LayoutKind;
  readonly subjects: Subjects;
  readonly indicators: readonly IndicatorMention[];
  /** Weights that differ from person to person, by position of the indicator; NaN where none stands. */
  readonly weightsBySubject?: ReadonlyMap<number, Float64Array>;
  /** Weights of the areas right above those indicators, where they differ too. */
  readonly areaWeightsBySubject?: ReadonlyMap<number, Float64Array>;
  readonly series: readonly Series[];
  /** What the groups of raters weigh, where a column beside their names says it. */
  readonly raterWeights?: ReadonlyMap<RaterGroup, FoundWeight>;
  readonly facts: readonly FactSeries[];
  readonly typed: readonly TypedSeries[];
  readonly adjustments: readonly AdjustmentSeries[];
}
