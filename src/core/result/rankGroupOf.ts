import type { AppraisalResult, RankGroup } from "./appraisalResult.ts";
import type { RankScope } from "./rankScope.ts";
import { assertRow } from "./assertRow.ts";
import { rankColumn } from "./rankColumn.ts";

/**
 * In which group is this person ranked, and how many scored people does it have?
 *
 * @example
 * rankGroupOf(sampleResult, 0, "department")
 * //=> { name: "Operations", size: 2 }
 */
export function rankGroupOf(result: AppraisalResult, row: number, scope: RankScope = "all"): RankGroup {
  assertRow(result, row);
  const column = rankColumn(result, scope);
  const group = column.groups[column.groupOf?.[row] ?? 0];
  if (group === undefined) throw new RangeError(`Row ${String(row)} has no ${scope} group`);
  return group;
}
