import type { Evidence } from "../layout/columnMeaning.ts";
import type { LayoutKind, WeightSource } from "../layout/tableReading.ts";
import type { NoScoresReason, RaterGroup, SkippedRowReason } from "../../core/index.ts";

/** A column (or, in forms and tables of people side by side, a row) and what it was taken for. */
export interface ReportColumn {
  /** "F" for a column, "7" for a row. */
  readonly place: string;
  readonly header: string;
  readonly role: string;
  readonly indicatorId: string | null;
  readonly raterGroup: RaterGroup | null;
  /** Name of the rater whose column it is; null where columns are not raters. */
  readonly raterName: string | null;
  readonly periodId: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A table that was found. */
export interface ReportTable {
  readonly id: string;
  readonly workbook: string | null;
  readonly sheet: string;
  readonly isHidden: boolean;
  /** "B2:H30". */
  readonly range: string;
  /** Row numbers as the sheet shows them. */
  readonly headerRows: readonly number[];
  readonly dataRows: { readonly first: number; readonly last: number; readonly count: number } | null;
  readonly layout: LayoutKind;
  readonly confidence: number;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportColumn[];
  readonly skippedRows: readonly {
    readonly row: number;
    readonly reason: SkippedRowReason;
    readonly text: string;
  }[];
  /** Title, keys with values above and beside the table. */
  readonly facts: readonly { readonly key: string; readonly value: string; readonly at: string }[];
  readonly fingerprint: string;
}

/** A sheet and whether it has scores. */
export interface ReportSheet {
  readonly workbook: string | null;
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly usedRange: string | null;
  readonly hasScores: boolean;
  /** Why there are no scores; null where there are. */
  readonly reason: NoScoresReason | null;
  readonly evidence: readonly string[];
  readonly tables: readonly string[];
}

export interface ReportIndicator {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: "area" | "indicator";
  readonly parentId: string | null;
  /** Share 0..1 as the sheet gives it; null where it gives none. */
  readonly weight: number | null;
  /** Share of the total after the tree is multiplied out; null for areas. */
  readonly globalWeight: number | null;
  readonly weightTyped: string | null;
  readonly weightAt: string | null;
  readonly weightSource: WeightSource | null;
  readonly scaleId: string | null;
  readonly measuredBy: "rating" | "actual";
  readonly lowerIsBetter: boolean;
  readonly isPreweighted: boolean;
  readonly at: string | null;
}

export interface ReportRater {
  readonly group: RaterGroup;
  readonly names: readonly string[];
  readonly weight: number | null;
  readonly weightAt: string | null;
  readonly entries: number;
}

export interface ReportPeriod {
  readonly id: string;
  readonly name: string;
  readonly length: string;
  readonly source: string;
}

export interface ReportScale {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly labels: readonly { readonly label: string; readonly value: number }[];
  readonly source: "header" | "values" | "words" | "weights";
}

/** How the sheet was read: for the user to check, and for tests of the reader. */
export interface ReadReport {
  readonly schemaVersion: 1;
  readonly sheets: readonly ReportSheet[];
  readonly tables: readonly ReportTable[];
  readonly indicators: readonly ReportIndicator[];
  readonly raters: readonly ReportRater[];
  readonly periods: readonly ReportPeriod[];
  readonly scales: readonly ReportScale[];
  /** Where a note or a legend gives the grades, and as it was typed; null where none does. */
  readonly grades: { readonly at: string; readonly text: string } | null;
  /** Comments of cells, as typed: of a score, or of a header that they explain. */
  readonly comments: readonly { readonly at: string; readonly text: string }[];
}
