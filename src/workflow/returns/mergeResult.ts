import type { CellChange } from "../../sheet/index.ts";

/** What a cell shows, as people compare it; null is empty. */
export type Shown = string | number | boolean | null;

/** What was changed in a returned workbook that nobody was asked to change. */
export interface Tampering {
  readonly kind:
    /** A heading, a weight or anything else above the rows. */
    | "header_changed"
    | "formula_changed"
    /** Who the row is about, a target or another cell that is no entry. */
    | "cell_changed"
    | "row_added"
    | "row_removed"
    /** The person stands in the sheet twice; the first row counts. */
    | "row_duplicated"
    | "sheet_added"
    | "sheet_missing"
    /** The sheet has other tables than the one sent; nothing of it was taken. */
    | "sheet_differs"
    /** The stamp names another version of the form; nothing of the sheet was taken. */
    | "other_version"
    /** The stamp of the sheet was changed; it counts as none. */
    | "stamp_damaged";
  readonly file: string;
  /** In the returned workbook; in the one sent where it stands only there. */
  readonly at: string;
  readonly sent: Shown;
  readonly returned: Shown;
}

/** Different entries for one cell; the first one was taken. */
export interface MergeConflict {
  /** In the workbook that was sent. */
  readonly at: string;
  /** Who the row is about, as the sheet names her. */
  readonly person: string | null;
  readonly heading: string;
  readonly entries: readonly { readonly file: string; readonly at: string; readonly value: Shown }[];
}

/** What one returned workbook gave. */
export interface ReturnedShare {
  readonly file: string;
  /** Rows of people found again. */
  readonly rows: number;
  /** Entries that differ from the workbook that was sent. */
  readonly entries: number;
  readonly tampering: number;
  /** What its stamp says it is a part of; null where it carries none that is whole. */
  readonly part: { readonly department: string; readonly version: string } | null;
}

/** Somebody to be appraised who came back in no workbook. */
export interface MissingPerson {
  readonly person: string;
  /** In the workbook that was sent. */
  readonly at: string;
}

/** Many returned workbooks as one: what to write into the one that was sent, and what somebody has to look at. */
export interface MergeResult {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly MergeConflict[];
  readonly tampering: readonly Tampering[];
  readonly missing: readonly MissingPerson[];
  readonly shares: readonly ReturnedShare[];
}
