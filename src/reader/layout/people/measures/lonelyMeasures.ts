import type { SortedLabels } from "../../columnDraft.ts";

/**
 * "计划完成 | 成本节约 | 安全事故": a word for targets or actuals alone among named indicators, with no counterpart in
 * the table, names an indicator itself.
 */
export function lonelyMeasures(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const isBare = ({ role, names, rater }: SortedLabels): boolean =>
    (role === "target" || role === "actual") && names.length === 0 && rater === null;
  const named = sorted.filter(
    ({ role, names, rater }) => role === null && rater === null && names.length > 0,
  );
  const measures = sorted.filter(
    ({ role }) => role === "target" || role === "actual" || role === "attainment",
  );
  const [only] = measures;
  if (only === undefined || measures.length > 1 || !isBare(only) || named.length < 2) return sorted;
  const leaf = only.header.labels.at(-1);
  if (leaf === undefined) return sorted;
  return sorted.map((labels) =>
    labels === only
      ? { ...labels, role: null, roleConfidence: 0, names: [leaf.name], weights: [leaf.weight] }
      : labels,
  );
}
