import { groupBy, type RaterGroup } from "../../../../core/index.ts";
import type { SortedLabels } from "../../columnDraft.ts";

const others: readonly RaterGroup[] = ["peer", "hr", "expert", "customer", "subordinate"];
const superiors: readonly RaterGroup[] = ["superior", "secondSuperior"];

/**
 * "车间主任评分（50%） | 生产部评分（30%） | 品质部评分（20%）": columns of one kind of rater whose headings weigh each of them,
 * to a whole only all together, are different raters. The second of a kind takes a kind that nobody has, and its name.
 */
export function ratersApart(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const found = new Map<SortedLabels, SortedLabels>();
  const weighed = sorted.filter(
    ({ rater, raterWeight, header }) =>
      rater !== null && raterWeight !== null && header.labels.at(-1)?.weight === raterWeight,
  );
  for (const own of groupBy(weighed, ({ names, period }) =>
    [...names, period?.matched ?? ""].join("|"),
  ).values()) {
    const sum = own.reduce((whole, { raterWeight }) => whole + (raterWeight?.share ?? 0), 0);
    if (Math.abs(sum - 1) > 0.011) continue;
    const used = new Set(own.flatMap(({ rater }) => rater ?? []));
    const seen = new Set<RaterGroup>();
    for (const labels of own) {
      const rater = labels.rater ?? "superior";
      const free = (superiors.includes(rater) ? [...superiors, ...others] : others).find(
        (group) => !used.has(group),
      );
      if (seen.has(rater) && free !== undefined) {
        used.add(free);
        const raterName = labels.raterName ?? labels.header.labels.at(-1)?.name ?? null;
        found.set(labels, { ...labels, rater: free, raterName });
      }
      seen.add(rater);
    }
  }
  return sorted.map((labels) => found.get(labels) ?? labels);
}
