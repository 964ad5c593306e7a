/** What the user said about a column (or row) of a table. */
export interface ColumnCorrection {
  /** Header as typed, outermost label first, joined by " / ". */
  readonly header: string;
  /** What it is for: a role ("name", "score", "total", "ignore" …), or an indicator by its path. */
  readonly role: string;
  readonly names: readonly string[] | null;
  readonly rater: string | null;
  readonly period: string | null;
}

/** What the user confirmed or corrected about one sheet. */
export interface SheetMapping {
  readonly sheet: string;
  /** Shape for which it was confirmed. */
  readonly fingerprint: string;
  /** The sheet holds no scores, whatever it looks like. */
  readonly isIgnored: boolean;
  readonly columns: readonly ColumnCorrection[];
  /** Who a form is about, which period, which rater, where the sheet does not say; null where it does. */
  readonly person: string | null;
  readonly period: string | null;
  readonly rater: string | null;
}

/** Decisions of the user about her sheets: plain JSON, kept in the workbook and given back next quarter. */
export interface Mapping {
  readonly schemaVersion: 1;
  readonly sheets: readonly SheetMapping[];
}
