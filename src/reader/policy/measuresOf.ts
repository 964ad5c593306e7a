import type { MeasureDraft } from "../join/buildMeasures.ts";

/**
 * The measures of each indicator: gathered once, for where every person has indicators of the own there are as many
 * indicators as measures.
 */
export function measuresOf(
  measures: readonly MeasureDraft[],
): (indicatorId: string) => readonly MeasureDraft[] {
  const groups = new Map<string, MeasureDraft[]>();
  for (const measure of measures) {
    const group = groups.get(measure.indicatorId);
    if (group === undefined) groups.set(measure.indicatorId, [measure]);
    else group.push(measure);
  }
  return (indicatorId) => groups.get(indicatorId) ?? [];
}
