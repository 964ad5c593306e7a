import type { ColumnDraft } from "../../columnDraft.ts";
import { ratingUse } from "../../ratingUse.ts";

/**
 * "销售额 / 目标值 | 实际值 | 考核得分": under the heading of one indicator with a target and an actual, a word for totals
 * is that indicator's score; so is its weighted score ("完成率 | 加权得分") where no other one stands there.
 */
export function scoresOfMeasured(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const keysOf = (kind: "target" | "actual" | "rating"): ReadonlySet<string> =>
    new Set(
      drafts.flatMap(({ labels: { role }, meaning: { use } }) =>
        use.use === "series" && role !== "attainment" && use.kind === kind && use.names.length > 0
          ? [use.names.join("\u0000")]
          : [],
      ),
    );
  const [targets, actuals, scored] = [keysOf("target"), keysOf("actual"), keysOf("rating")];
  return drafts.map((draft): ColumnDraft => {
    const { meaning, labels } = draft;
    const { names, weights, period, scale, role } = labels;
    const key = names.join("\u0000");
    const isTotal = role === "total" && meaning.use.use === "typed" && meaning.use.kind === "total";
    const isOnlyScore = role === "weighted" && meaning.use.use === "leftOut" && !scored.has(key);
    if (!(isTotal || isOnlyScore) || !targets.has(key) || !actuals.has(key)) return draft;
    const use = ratingUse({ names, weights, period, scale });
    return {
      ...draft,
      meaning: { ...meaning, use, evidence: [{ code: "groupAndHeader", text: meaning.header }] },
    };
  });
}
