import type { SortedLabels } from "../../columnDraft.ts";

const results = /^(achieved|results?|completed|done|delivered)$/u;

/**
 * "Revenue / Plan | Result | % Achieved": beside the target of one indicator, and with no other actual there, a word for
 * results is what was achieved.
 */
export function actualsBesideTargets(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const keyOf = ({ names, period }: SortedLabels): string => [...names, period?.matched ?? ""].join("\u0000");
  const keysOf = (role: "target" | "actual"): ReadonlySet<string> =>
    new Set(sorted.flatMap((labels) => (labels.role === role ? [keyOf(labels)] : [])));
  const [targets, actuals] = [keysOf("target"), keysOf("actual")];
  const taken = new Set<string>();
  return sorted.map((labels): SortedLabels => {
    const key = keyOf(labels);
    const isResult = results.test(labels.header.labels.at(-1)?.compact ?? "") && labels.rater === null;
    if (!isResult || labels.names.length === 0 || !targets.has(key) || actuals.has(key) || taken.has(key))
      return labels;
    taken.add(key);
    return { ...labels, role: "actual", roleConfidence: 0.8 };
  });
}
