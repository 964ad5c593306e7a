import type { AppraisalPeriod, PeriodPolicy } from "../core/index.ts";
import type { Say } from "./systemSpec.ts";

/**
 * Four quarters and the year, as documents 000 and 004 have them. How the two are combined neither says: half and half
 * is a default of ours. The periods have no dates; a sheet brings them.
 */
export function quartersAndYear(say: Say): PeriodPolicy {
  const period = (id: string, name: string, length: AppraisalPeriod["length"]): AppraisalPeriod => ({
    ...{ id, name, length, aliases: [], from: null, to: null },
  });
  return {
    periods: [
      period("Q1", say("第一季度", "第一季", "Q1"), "quarter"),
      period("Q2", say("第二季度", "第二季", "Q2"), "quarter"),
      period("Q3", say("第三季度", "第三季", "Q3"), "quarter"),
      period("Q4", say("第四季度", "第四季", "Q4"), "quarter"),
      period("year", say("年度", "年度", "Year"), "year"),
    ],
    aggregation: { kind: "periodsAndYear", yearPeriodId: "year", yearShare: 0.5 },
    missingPeriod: "skip",
    minimumPeriods: 1,
    proration: { minimumDays: 0, countsLeave: false },
  };
}
