import { combineEntries, groupBy } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";

/**
 * The entries of several raters of one group on one indicator as one column each, combined as the results combine
 * them: by their mean, without the highest and the lowest where the sheet leaves those out.
 *
 * @param trimShare - Share left out at each end; 0 takes all.
 */
export function combineGroups(measures: readonly MeasureDraft[], trimShare: number): readonly MeasureDraft[] {
  const columns = groupBy(
    measures,
    ({ indicatorId, raterGroup, raterSlot }) => `${indicatorId}|${raterGroup ?? `-${String(raterSlot)}`}`,
  );
  return [...columns.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined || own.length === 1 ? own : [combined(first, own, trimShare)];
  });
}

function combined(first: MeasureDraft, own: readonly MeasureDraft[], trimShare: number): MeasureDraft {
  const rule = { combine: trimShare > 0 ? "trimmedMean" : "mean", trimShare } as const;
  const values = first.values.map((_, row) => {
    const entries = own.map((measure) => measure.values[row] ?? NaN).filter((value) => !Number.isNaN(value));
    return entries.length === 0 ? NaN : combineEntries(entries, rule);
  });
  const filled = first.filled.map((_, row) => (own.some((measure) => measure.filled[row] === 1) ? 1 : 0));
  return { ...first, values, filled };
}
