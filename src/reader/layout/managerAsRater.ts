import type { SortedLabels } from "./columnDraft.ts";

/** "直接上级" names the superior in most lists; over numbers it heads what the superior gave. */
export function managerAsRater(labels: SortedLabels): SortedLabels {
  const leaf = labels.header.labels.at(-1);
  return labels.role === "manager" && leaf !== undefined && leaf.rater !== null
    ? { ...labels, role: null, roleConfidence: 0, rater: leaf.rater, raterWeight: leaf.weight }
    : labels;
}
