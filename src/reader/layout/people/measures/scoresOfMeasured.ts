import type { ColumnDraft } from "../../columnDraft.ts";
import { ratingUse } from "../../ratingUse.ts";

/**
 * "销售额 / 目标值 | 实际值 | 考核得分": under the heading of one indicator with a target and an actual, a word for totals
 * is that indicator's score.
 */
export function scoresOfMeasured(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const keysOf = (kind: "target" | "actual"): ReadonlySet<string> =>
    new Set(
      drafts.flatMap(({ meaning: { use } }) =>
        use.use === "series" && use.kind === kind && use.names.length > 0 ? [use.names.join("\u0000")] : [],
      ),
    );
  const [targets, actuals] = [keysOf("target"), keysOf("actual")];
  return drafts.map((draft): ColumnDraft => {
    const { meaning, labels } = draft;
    if (meaning.use.use !== "typed" || meaning.use.kind !== "total") return draft;
    const { names, period } = meaning.use;
    const key = names.join("\u0000");
    if (labels.role !== "total" || !targets.has(key) || !actuals.has(key)) return draft;
    const { weights, scale } = labels;
    const use = ratingUse({ names, weights, period, scale });
    return {
      ...draft,
      meaning: { ...meaning, use, evidence: [{ code: "groupAndHeader", text: meaning.header }] },
    };
  });
}
