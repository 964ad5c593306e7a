import type { GradeOverride } from "../../core/index.ts";

/** One line of the calibration ledger. Lines are never taken out: what was undone says by whom and when. */
export interface LedgerEntry extends GradeOverride {
  readonly undone: {
    /** "" where the cell was emptied in the tab. */
    readonly who: string;
    /** ISO 8601 instant. */
    readonly when: string;
    /** "" where no reason was given. */
    readonly why: string;
  } | null;
}
