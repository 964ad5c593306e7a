import type { Issue } from "../../core/index.ts";
import type { PolicyOrigin } from "../check/appraisal.ts";

/**
 * What is wrong with the rules, less what reading says of the same weights with the cell in which they stand.
 *
 * @param read - What reading found.
 */
export function issuesOfRules(
  issues: readonly Issue[],
  read: readonly Issue[],
  { kind }: PolicyOrigin,
): readonly Issue[] {
  if (kind !== "proposed") return issues;
  const said = new Set(read.flatMap((issue) => (issue.code === "weight_sum_off" ? [issue.parent] : [])));
  return issues.filter(
    (issue) => issue.code !== "weights_do_not_sum" || issue.roleName !== null || !said.has(issue.parentName),
  );
}
