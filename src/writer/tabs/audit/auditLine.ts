import type { PlannedCell } from "../../../sheet/index.ts";

/** One line of the audit; `at` is the cell that it is about, where there is one. */
export interface AuditLine {
  readonly item: string | null;
  readonly content: PlannedCell;
  readonly at?: string | null;
}
