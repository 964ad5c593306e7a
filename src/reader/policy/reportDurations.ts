import { placeAt } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";

/** Tells of indicators whose cells hold lengths of time, which count as actuals in minutes: once for each of them. */
export function reportDurations(
  nodes: readonly NodeDraft[],
  measures: readonly MeasureDraft[],
  issues: IssueList,
): void {
  const told = new Set<string>();
  for (const { indicatorId, kind, hows, raw, values, places } of measures) {
    const row = hows?.findIndex((how) => how === "timeFormat" || how === "timeText") ?? -1;
    if (row === -1 || kind === "target" || told.has(indicatorId)) continue;
    const node = nodes.find(({ id }) => id === indicatorId);
    if (node === undefined) continue;
    told.add(indicatorId);
    issues.add({
      code: "duration_read",
      at: placeAt(places, row),
      indicator: node.name,
      typed: raw?.[row] ?? "",
      minutes: Number((values[row] ?? 0).toFixed(2)),
    });
  }
}
