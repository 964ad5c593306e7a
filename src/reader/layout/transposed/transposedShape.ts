/** A table with people side by side: which columns are people, which hold labels. */
export interface TransposedShape {
  readonly people: readonly number[];
  /** Columns of areas and indicators, outermost first. */
  readonly labels: readonly number[];
  readonly weightColumn: number | null;
  /** The column of weights holds full marks: entries go up to them. */
  readonly isFullMarks: boolean;
  /** Row of the names. */
  readonly nameRow: number;
}
