import type { TableFrame } from "../table/tableFrame.ts";
import type { ColumnMeaning, ColumnUse } from "./columnMeaning.ts";
import type { ColumnDraft } from "./interpretColumns.ts";

type SeriesUse = Extract<ColumnUse, { use: "series" }>;
type SeriesDraft = ColumnDraft & { readonly meaning: ColumnMeaning & { readonly use: SeriesUse } };

const isSeries = (draft: ColumnDraft): draft is SeriesDraft => draft.meaning.use.use === "series";

/**
 * Looks at all columns together: a lone "得分" beside named indicators is their total; computed columns are totals;
 * numbers far off the others' scale, or outside the weights, are no scores.
 */
export function settleSeries(
  frame: TableFrame,
  rows: Int32Array,
  drafts: readonly ColumnDraft[],
): readonly ColumnMeaning[] {
  const series = drafts.filter(isSeries);
  const named = series.filter(({ meaning }) => meaning.use.names.length > 0 && meaning.use.kind === "rating");
  const weighted = named.filter(({ meaning }) => meaning.use.weights.some((weight) => weight !== null));
  const hasWeights = weighted.length >= 2 && weighted.length >= named.length * 0.5;
  const usualMax = usualTop(hasWeights ? weighted : named);
  return drafts.map((draft) => {
    if (!isSeries(draft)) return draft.meaning;
    const { meaning, profile } = draft;
    const { use } = meaning;
    if (
      use.names.length === 0 &&
      use.rater === null &&
      use.period === null &&
      use.kind === "rating" &&
      named.length >= 2
    )
      return { ...meaning, use: { use: "typed", kind: "total", names: [], period: null } };
    if (use.names.length === 0 && meaning.header === "")
      return {
        ...meaning,
        use: { use: "typed", kind: "total", names: [], period: null },
        confidence: 0.5,
        evidence: [{ code: "noHeader" }],
      };
    const isWeighted = use.weights.some((weight) => weight !== null);
    if (
      hasWeights &&
      !isWeighted &&
      use.kind === "rating" &&
      use.rater === null &&
      use.names.length === 1 &&
      !sharesName(use, weighted)
    )
      return {
        ...meaning,
        use: { use: "leftOut", reason: "outsideWeights" },
        confidence: 0.6,
        evidence: [{ code: "outsideWeights" }],
      };
    const isFarOff =
      profile.numbers > 0 &&
      profile.max > Math.max(150, usualMax * 3) &&
      use.kind === "rating" &&
      !isWeighted &&
      named.length > 1;
    if (isFarOff && use.rater === null)
      return {
        ...meaning,
        use: { use: "leftOut", reason: "notOnScale" },
        confidence: 0.6,
        evidence: [{ code: "notOnScale", number: profile.max }],
      };
    return meaning;
  });
}

const sharesName = (use: SeriesUse, weighted: readonly SeriesDraft[]): boolean =>
  weighted.some(({ meaning }) => meaning.use.names.at(-1) === use.names.at(-1));

function usualTop(drafts: readonly SeriesDraft[]): number {
  const tops = drafts
    .flatMap(({ profile }) => (profile.numbers > 0 ? [profile.max] : []))
    .sort((a, b) => a - b);
  return tops[Math.floor(tops.length / 2)] ?? 100;
}
