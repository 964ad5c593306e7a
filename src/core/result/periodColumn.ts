import type { AppraisalResult, PeriodResult } from "./appraisalResult.ts";

/** The results of one period, null where nothing was entered for it. */
export function periodColumn(result: AppraisalResult, periodId: string | null): PeriodResult | null {
  return result.periods.find((period) => period.id === periodId) ?? null;
}
