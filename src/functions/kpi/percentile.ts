import { rankOrder, rankRows } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { likeLine } from "../cells/likeLine.ts";
import { readGroups } from "../cells/readGroups.ts";
import { readScoreLine } from "../cells/readScoreLine.ts";

/** The share of people at or below each score, 0..1, the best has 1; "" where there is no score. */
export function percentile(scores: Cells, groups: Cells | null): Spill {
  const values = readScoreLine(scores, "scores");
  const rowGroups = readGroups(groups, values.length);
  const ranked = rankRows(rankOrder(values, []), rowGroups, "all", "competition", values.length);
  const shares = Array.from(ranked.places, (place, row) => {
    const size = ranked.groups[rowGroups.groupOf?.[row] ?? 0]?.size ?? 0;
    return place === 0 ? "" : (size - place + 1) / size;
  });
  return likeLine(scores, shares);
}
