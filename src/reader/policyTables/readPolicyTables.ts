import { policyFromTables, type AppraisalPolicy, type TablePolicy } from "../../core/index.ts";
import type { Grid } from "../../sheet/index.ts";
import type { PolicyVocabulary } from "./policyVocabulary.ts";
import { readPolicySheet } from "./readPolicySheet.ts";

/**
 * Reads a policy from the tables of one or several sheets. Every cell that cannot be used is an issue with its
 * address, and what `base` says there stays in force.
 *
 * @returns Null where no table of indicators was found.
 */
export function readPolicyTables(
  grids: readonly Grid[],
  vocabulary: PolicyVocabulary,
  base: AppraisalPolicy | null = null,
  uses1904Dates = false,
): TablePolicy | null {
  const sheets = grids.map((grid) => readPolicySheet(grid, vocabulary, uses1904Dates));
  const read = policyFromTables(
    sheets.flatMap(({ tables }) => tables),
    base,
  );
  return read === null
    ? null
    : { ...read, issues: [...sheets.flatMap(({ issues }) => issues), ...read.issues] };
}
