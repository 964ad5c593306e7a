import type { PlannedCell } from "../../../sheet/index.ts";

/** One table of the policy tab. The first column names the row. */
export interface PolicySection {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Number formats by column. */
  readonly formats: Readonly<Record<number, string>>;
  /** Cells that people may change, as [row of the section, column]. */
  readonly parameters: readonly (readonly [row: number, column: number])[];
  /** Rows whose values are ours because the policy does not say. */
  readonly defaults: readonly number[];
  /** Rows in bold, with the depth of their indentation by row. */
  readonly strongRows: readonly number[];
  readonly indents: Readonly<Record<number, number>>;
}

/** A section from the parts that matter. */
export function policySection(
  parts: Partial<PolicySection> & Pick<PolicySection, "title" | "header" | "rows">,
): PolicySection {
  return { formats: {}, parameters: [], defaults: [], strongRows: [], indents: {}, ...parts };
}
