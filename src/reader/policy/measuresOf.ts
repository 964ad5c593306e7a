import { groupBy } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";

/**
 * The measures of each indicator: gathered once, for where every person has indicators of the own there are as many
 * indicators as measures.
 */
export function measuresOf(
  measures: readonly MeasureDraft[],
): (indicatorId: string) => readonly MeasureDraft[] {
  const groups = groupBy(measures, ({ indicatorId }) => indicatorId);
  return (indicatorId) => groups.get(indicatorId) ?? [];
}
