import type { AppraisalResult } from "./appraisalResult.ts";

/** Stops a caller that asks for a row which the result does not have. */
export function assertRow(result: AppraisalResult, row: number): void {
  if (!Number.isInteger(row) || row < 0 || row >= result.size) {
    throw new RangeError(`Row ${String(row)} is not one of the result's ${String(result.size)} rows`);
  }
}
