import { compactText } from "../text/compactText.ts";
import type { SortedLabels } from "./columnDraft.ts";
import { splitSuffix } from "./splitSuffix.ts";

/** "销售额目标" beside "销售额实际": the shared base is the name. Believed only where siblings share it. */
export function joinSuffixes(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const splits = sorted.map(({ names, role, rater }) => {
    const leaf = names.at(-1);
    return leaf === undefined || role !== null || rater !== null ? null : splitSuffix(leaf);
  });
  const bases = new Map<string, number>();
  const count = (base: string): void =>
    void bases.set(compactText(base), (bases.get(compactText(base)) ?? 0) + 1);
  sorted.forEach(({ names }, index) => count(splits[index]?.base ?? names.at(-1) ?? ""));
  const raterSplits = splits.filter((split) => split?.rater !== undefined && split.rater !== null).length;
  const ratersOf = (base: string): number =>
    new Set(
      splits.flatMap((split) => (split !== null && compactText(split.base) === base ? [split.rater] : [])),
    ).size;
  return sorted.map((labels, index) => {
    const split = splits[index] ?? null;
    if (split === null) return labels;
    const isShared =
      (bases.get(compactText(split.base)) ?? 0) >= 2 ||
      (split.rater !== null && raterSplits >= 2 && !(split.isField && ratersOf(compactText(split.base)) < 2));
    if (!isShared) return labels;
    return {
      ...labels,
      names: [...labels.names.slice(0, -1), split.base],
      role: split.role,
      roleConfidence: split.role === null ? 0 : 0.8,
      rater: split.rater,
    };
  });
}
