import type { Issue, SourceTable } from "../../core/index.ts";

/** Rules that stand in the workbook as tables: in our Policy tab, or in sheets of the user's. */
export interface SheetRules {
  readonly kind: "tab" | "sheet";
  readonly sheetName: string;
  readonly tables: readonly SourceTable[];
  /** Headings that no table has. */
  readonly issues: readonly Issue[];
}

/** What the tables in the workbook said when the rules were last kept: by it a later change is known as one. */
export interface RulesSeen {
  /** Check codes of what each of them said. */
  readonly said: readonly string[];
  /** The check code that our tab carried; null where there was no tab. */
  readonly stamp: string | null;
}
