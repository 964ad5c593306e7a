import type { AppraisalResult, RankColumn } from "./appraisalResult.ts";
import type { RankScope } from "./rankScope.ts";

/** The ranks of one scope; a scope that the policy does not rank by is a programmer's mistake. */
export function rankColumn(result: AppraisalResult, scope: RankScope): RankColumn {
  const column = result.ranks.find((candidate) => candidate.scope === scope);
  if (column === undefined) throw new RangeError(`The policy does not rank by ${scope}`);
  return column;
}
