import type { ColumnDraft } from "../../columnDraft.ts";

const scoreWords = /(考核|评价|绩效)?(得分|评分|打分|分数|分)$|[ _-]?(score|points|rating|marks)$/u;
const valueWords =
  /((完成|达成)?率|金额|额|数量|数|次数|天数|件数|量|值)$|[ _-]?(rate|count|number|amount|value|percentage)$/u;

/**
 * "销售额 | 销售额得分 | 出勤率 | 出勤得分": a value and, in a column of its own, the score that it was worth. Only the score
 * counts; the value is kept as a fact. A value that has a weight of its own is what is scored.
 */
export function valuesOfScores(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const scored = new Set(
    drafts.flatMap((draft) => {
      const heading = headingOf(draft);
      const stem = heading.replace(scoreWords, "");
      return isRating(draft) && stem !== heading && stem.length >= 2 ? [keyOf(draft, stem)] : [];
    }),
  );
  if (scored.size === 0) return drafts;
  return drafts.map((draft) => {
    const heading = headingOf(draft);
    const isValue =
      isRating(draft) &&
      draft.labels.role !== "score" &&
      draft.profile.numbers > 0 &&
      [heading, heading.replace(valueWords, "")].some((stem) => scored.has(keyOf(draft, stem)));
    const factId = draft.labels.header.labels.at(-1)?.typed ?? "";
    return isValue && factId !== ""
      ? {
          ...draft,
          meaning: { ...draft.meaning, use: { use: "fact", factId, kind: "number" }, confidence: 0.85 },
        }
      : draft;
  });
}

/** A column of numbers for nobody's rating in particular, without a weight. */
const isRating = ({ meaning: { use } }: ColumnDraft): boolean =>
  use.use === "series" &&
  use.kind === "rating" &&
  use.rater === null &&
  use.weights.every((weight) => weight?.form !== "share");

/** The last label without units and remarks in brackets, and without a sign of percent. */
const headingOf = ({ labels }: ColumnDraft): string =>
  (labels.header.labels.at(-1)?.compact ?? "").replace(/[（(【[].*$|[ %％]+$/gu, "").trim();

/** Under the same heading, in the same period. */
const keyOf = ({ labels }: ColumnDraft, stem: string): string =>
  [
    ...labels.header.labels.slice(0, -1).map(({ compact }) => compact),
    labels.period?.matched ?? "",
    stem,
  ].join("\u0000");
