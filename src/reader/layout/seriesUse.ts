import type { SortedLabels } from "./columnDraft.ts";
import type { ColumnUse, Evidence } from "./columnMeaning.ts";

/** A column of entries: of which indicator, by whom, when, on which scale. */
export function seriesUse({
  names,
  weights,
  rater,
  raterName,
  raterWeight,
  period,
  role,
  scale,
  header,
}: SortedLabels): Extract<ColumnUse, { use: "series" }> {
  const kind = role === "target" ? "target" : role === "actual" ? "actual" : "rating";
  const leaf = header.labels.at(-1);
  const isNamed = names.length > 0;
  // "领导评价(50%) / 均分": what these raters gave, by whatever word for results.
  const isResult = role === "score" || (rater !== null && (role === "average" || role === "total"));
  const isLabelName = !isNamed && role !== null && !isResult && leaf !== undefined;
  return {
    use: "series",
    kind: isLabelName && role !== "target" && role !== "actual" ? "rating" : kind,
    names: isNamed ? names : isLabelName && role !== "target" && role !== "actual" ? [leaf.name] : [],
    weights: isNamed ? weights : isLabelName ? [leaf.weight] : [],
    rater,
    raterName,
    raterWeight: isLabelName ? null : raterWeight,
    period,
    scale,
  };
}

/** How sure that is. */
export function confidenceOf({ names, weights, rater, period }: SortedLabels): number {
  const extra =
    (weights.some((weight) => weight !== null) ? 0.2 : 0) +
    (rater !== null ? 0.1 : 0) +
    (period !== null ? 0.05 : 0);
  return Math.min(0.98, (names.length > 0 ? 0.7 : 0.55) + extra);
}

/** What tells it. */
export function evidenceOf({ names, weights, rater, period, header }: SortedLabels): Evidence[] {
  const weight = weights.find((candidate) => candidate !== null) ?? null;
  return [
    {
      code: names.length > 1 ? "groupAndHeader" : header.header === "" ? "noHeader" : "headerName",
      text: header.header,
    },
    ...(weight === null ? [] : [{ code: "weightInHeader", text: weight.typed } as const]),
    ...(rater === null ? [] : [{ code: "raterInHeader", text: rater } as const]),
    ...(period === null ? [] : [{ code: "periodInHeader", text: period.matched } as const]),
  ];
}
