import type { ColumnDraft } from "../../columnDraft.ts";
import type { ColumnUse } from "../../columnMeaning.ts";

/** Full marks of all indicators together are no more than this where they share one whole out among them. */
const mostOfWhole = 150;

/**
 * "产量 / 标准分 | 扣分 | 得分": under the heading of one indicator its full marks say what it is worth, points taken off or
 * added explain its score, and only the score is an entry. Full marks of 100 for each say nothing about weights. Without
 * a score everybody has the full marks, less the points. "回款 / 完成率 | 得分": the rate explains the score as well.
 */
export const marksOfScores = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] =>
  withoutRates(withMarks(drafts));

/** A rate of attainment, or a raw value, and a score under one heading: the score is what came of it. */
function withoutRates(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isUnder = ({ labels, meaning }: ColumnDraft, role: string): boolean =>
    labels.role === role && labels.names.length > 0 && meaning.use.use === "series";
  const isRaw = ({ labels }: ColumnDraft): boolean =>
    /^(数值|原始(值|分|数据)|raw( score| value)?)$/u.test(labels.header.labels.at(-1)?.compact ?? "");
  const scored = new Set(
    drafts.filter((draft) => isUnder(draft, "score") && !isRaw(draft)).map(({ labels }) => keyOf(labels)),
  );
  return drafts.map((draft) =>
    (isUnder(draft, "attainment") || isRaw(draft)) && scored.has(keyOf(draft.labels))
      ? {
          ...draft,
          meaning: { ...draft.meaning, use: { use: "leftOut", reason: "attainment" }, confidence: 0.85 },
        }
      : draft,
  );
}

function withMarks(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
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
  const adjusted = new Set(
    drafts.flatMap(({ labels, meaning }) => (meaning.use.use === "adjustment" ? [keyOf(labels)] : [])),
  );
  const isWhole = [...tops.values()].reduce((sum, top) => sum + top, 0) <= mostOfWhole;
  return drafts.map((draft) => {
    const { labels, meaning } = draft;
    if (!tops.has(keyOf(labels))) return draft;
    if (!scored.has(keyOf(labels)))
      return isWhole && adjusted.has(keyOf(labels)) ? atFullMarks(draft) : draft;
    const use = useBesideScore(draft, isWhole);
    return use === null ? draft : { ...draft, meaning: { ...meaning, use, confidence: 0.85 } };
  });
}

/** Full marks as entries, each out of itself: what is taken off stands beside them. */
function atFullMarks(draft: ColumnDraft): ColumnDraft {
  const { labels, meaning, profile } = draft;
  if (labels.role !== "fullMarks" || meaning.use.use !== "series" || profile.min !== profile.max)
    return draft;
  const weight = { share: profile.max / 100, typed: String(profile.max), form: "points" } as const;
  const weights = meaning.use.names.map((_, depth) => (depth === labels.names.length - 1 ? weight : null));
  return { ...draft, meaning: { ...meaning, use: { ...meaning.use, weights } } };
}

function useBesideScore({ labels, meaning }: ColumnDraft, isWhole: boolean): ColumnUse | null {
  if (labels.role === "fullMarks")
    return isWhole
      ? { use: "weights", names: labels.names, areMarks: true }
      : { use: "leftOut", reason: "standard" };
  return meaning.use.use === "adjustment" ? { use: "leftOut", reason: "standard" } : null;
}

const keyOf = ({ names }: ColumnDraft["labels"]): string => names.join("\u0000");
