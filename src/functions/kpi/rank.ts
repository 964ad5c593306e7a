import { rankOrder, rankRows } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { likeLine } from "../cells/likeLine.ts";
import { readGroups } from "../cells/readGroups.ts";
import { readScoreLine } from "../cells/readScoreLine.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";

const methodWords: OptionWords<"competition" | "dense"> = {
  competition: ["competition", "1224", "跳号", "竞赛", "跳號", "競賽"],
  dense: ["dense", "chinese", "1223", "连续", "中国式", "連續", "中式"],
};

/** Ranks, best score first, in the line's own order; "" where there is no score. */
export function rank(scores: Cells, method: unknown, groups: Cells | null): Spill {
  const values = readScoreLine(scores, "scores");
  const how = readOption(method, "method", methodWords) ?? "competition";
  const rowGroups = readGroups(groups, values.length);
  const { ranks } = rankRows(rankOrder(values, []), rowGroups, "all", how, values.length);
  return likeLine(
    scores,
    Array.from(ranks, (own) => (own === 0 ? "" : own)),
  );
}
