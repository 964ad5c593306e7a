import { policyTitles } from "../../messages/index.ts";
import { maybePolicySheet } from "../../reader/index.ts";
import type { Grid } from "../../sheet/index.ts";

/** Larger sheets hold scores: rules are written for people to read. */
const mostRows = 600;

/** Is it worth to look through this sheet for tables of rules? */
export function mayHoldRules(grid: Grid): boolean {
  const { length } = grid.values;
  return length > 0 && length <= mostRows && maybePolicySheet(grid, policyTitles);
}
