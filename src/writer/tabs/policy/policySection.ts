import type { CellStyle, PlannedCell } from "../../../sheet/index.ts";

/** One column of a table of the policy tab. */
export interface SectionColumn {
  readonly header: string;
  /** What the column's cells may be changed to: `parameter` cells are blue; `quiet` ones are for reading back. */
  readonly tone: "label" | "parameter" | "text" | "quiet" | "derived";
  readonly numberFormat: string | null;
  /** Words that may be chosen; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  readonly wraps: boolean;
}

/** One table of the policy tab. */
export interface PolicySection {
  /** Null where the table goes on with the subject of the table above it. */
  readonly title: string | null;
  readonly columns: readonly SectionColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** False for what only reading back needs. */
  readonly isPrinted: boolean;
  /** Rows whose values are ours because the policy does not say. */
  readonly defaults: readonly number[];
  /** Rows in bold, and how deep rows are indented. */
  readonly strongRows: readonly number[];
  readonly indents: Readonly<Record<number, number>>;
  /** Single cells that differ from their column, by "row,column": a choice of its own, a number format. */
  readonly cells: Readonly<
    Record<string, { readonly choices?: readonly string[]; readonly style?: CellStyle }>
  >;
}

/** A column from the parts that matter. */
export function sectionColumn(parts: Partial<SectionColumn> & Pick<SectionColumn, "header">): SectionColumn {
  return { tone: "text", numberFormat: null, choices: null, wraps: false, ...parts };
}

/** A section from the parts that matter. */
export function policySection(
  parts: Partial<PolicySection> & Pick<PolicySection, "title" | "columns" | "rows">,
): PolicySection {
  return { isPrinted: true, defaults: [], strongRows: [], indents: {}, cells: {}, ...parts };
}
