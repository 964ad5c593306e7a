import type { SortedLabels } from "../../columnDraft.ts";

/**
 * "质量（60%） | 速度（40%） | 加权得分": a single weighted score behind named indicators, under no one's heading and with
 * no other total, is the total of the row. Under an indicator, or beside each, it is that indicator's and counts for nothing.
 */
export function weightedAsTotal(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const weighted = sorted.filter(({ role }) => role === "weighted");
  const [only] = weighted;
  const isAlone = only?.names.length === 0 && only.rater === null && weighted.length === 1;
  const hasTotal = sorted.some(({ role, names }) => role === "total" && names.length === 0);
  const named = new Set(
    sorted.flatMap(({ role, names }) => (role === null && names.length > 0 ? [names.join("\u0000")] : [])),
  );
  if (!isAlone || hasTotal || named.size < 2) return sorted;
  return sorted.map((labels) =>
    labels === only ? { ...labels, role: "total", roleConfidence: 0.85 } : labels,
  );
}
