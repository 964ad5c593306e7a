import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";
import type { ResultFlagName } from "./resultFlag.ts";
import { ResultFlag } from "./resultFlag.ts";

const names = Object.keys(ResultFlag) as ResultFlagName[];

/**
 * What happened on the way to this person's result: absence policies used, proration, vetoes, overrides …
 *
 * @example
 * flagsOf(sampleResult, 2)
 * //=> ["notApplicableRenormalised"]
 */
export function flagsOf(result: AppraisalResult, row: number): readonly ResultFlagName[] {
  assertRow(result, row);
  const bits = result.flags[row] ?? 0;
  return names.filter((name) => (bits & ResultFlag[name]) !== 0);
}
