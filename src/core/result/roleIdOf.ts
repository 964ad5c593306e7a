import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";

/**
 * By which role template was this person scored? Null where the policy has none or none fits.
 *
 * @example
 * roleIdOf(sampleResult, 0)
 * //=> "specialist"
 */
export function roleIdOf(result: AppraisalResult, row: number): string | null {
  assertRow(result, row);
  const code = result.roleOf[row] ?? 0;
  return code === 0 ? null : (result.roleIds[code - 1] ?? null);
}
