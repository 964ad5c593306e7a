import type { ColumnDraft } from "../../columnDraft.ts";
import type { ColumnUse } from "../../columnMeaning.ts";

/** Full marks of all indicators together are no more than this where they share one whole out among them. */
const mostOfWhole = 150;

/**
 * "产量 / 标准分 | 扣分 | 得分": under the heading of one indicator its full marks say what it is worth, points taken off or
 * added explain its score, and only the score is an entry. Full marks of 100 for each say nothing about weights.
 */
export function marksOfScores(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const marks = drafts.filter(({ labels, profile }) => labels.role === "fullMarks" && profile.numbers > 0);
  if (marks.length === 0) return drafts;
  const scored = new Set(
    drafts.flatMap(({ labels, meaning }) =>
      labels.names.length > 0 &&
      labels.role !== "fullMarks" &&
      meaning.use.use === "series" &&
      meaning.use.kind === "rating"
        ? [keyOf(labels)]
        : [],
    ),
  );
  const tops = new Map(marks.map(({ labels, profile }) => [keyOf(labels), profile.max]));
  const isWhole = [...tops.values()].reduce((sum, top) => sum + top, 0) <= mostOfWhole;
  return drafts.map((draft) => {
    const { labels, meaning } = draft;
    if (!scored.has(keyOf(labels)) || !tops.has(keyOf(labels))) return draft;
    const use = useBesideScore(draft, isWhole);
    return use === null ? draft : { ...draft, meaning: { ...meaning, use, confidence: 0.85 } };
  });
}

function useBesideScore({ labels, meaning }: ColumnDraft, isWhole: boolean): ColumnUse | null {
  if (labels.role === "fullMarks")
    return isWhole
      ? { use: "weights", names: labels.names, areMarks: true }
      : { use: "leftOut", reason: "standard" };
  return meaning.use.use === "adjustment" ? { use: "leftOut", reason: "standard" } : null;
}

const keyOf = ({ names }: ColumnDraft["labels"]): string => names.join("\u0000");
