import type { Label } from "../../value/readLabel.ts";

/** A column of entries: whose it is (a position in `people`), and what its own heading below the name says. */
export interface PersonColumn {
  readonly subject: number;
  readonly column: number;
  /** "自评", "上级"; null where the name itself heads the column. */
  readonly label: Label | null;
}

/** A table with people side by side: which columns are people, which hold labels. */
export interface TransposedShape {
  /** The first column of each person. */
  readonly people: readonly number[];
  /** All columns of theirs: one each, or one per rater. */
  readonly columns: readonly PersonColumn[];
  /** Columns of areas and indicators, outermost first. */
  readonly labels: readonly number[];
  readonly weightColumn: number | null;
  /** The column of weights holds full marks: entries go up to them. */
  readonly isFullMarks: boolean;
  /** Row of the names. */
  readonly nameRow: number;
}
