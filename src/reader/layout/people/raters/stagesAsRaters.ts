import type { RaterGroup } from "../../../../core/index.ts";
import type { SortedLabels } from "../../columnDraft.ts";

const stages: readonly (readonly [RaterGroup, RegExp])[] = [
  ["superior", /^(初评|初考|一评|初审|初核|初评定)(评?分数?|得分|成绩)?$/u],
  ["secondSuperior", /^(复评|复考|二评|终评|复审|复核|覆核|终审|核定)(评?分数?|得分|成绩)?$/u],
];

const stageOf = ({ header, rater, role }: SortedLabels): RaterGroup | null => {
  const compact = header.labels.at(-1)?.compact ?? "";
  const isScore = rater !== null || role === "score" || role === null;
  return isScore ? (stages.find(([, pattern]) => pattern.test(compact))?.[0] ?? null) : null;
};

/**
 * "初評(60%) | 複評(40%)": where the first and the second review stand side by side they are the direct superior's and
 * the next one's, with the weights of their headings.
 */
export function stagesAsRaters(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const found = sorted.map(stageOf);
  const stagesUnder = (key: string): ReadonlySet<RaterGroup | null> =>
    new Set(sorted.flatMap((labels, index) => (keyOf(labels) === key ? [found[index] ?? null] : [])));
  return sorted.map((labels, index) => {
    const rater = found[index] ?? null;
    if (rater === null || labels.rater !== null) return labels;
    const beside = stagesUnder(keyOf(labels));
    if (!beside.has("superior") || !beside.has("secondSuperior")) return labels;
    const weight = labels.header.labels.at(-1)?.weight ?? null;
    const weights = labels.weights.map((own) => (own === weight ? null : own));
    return { ...labels, rater, raterWeight: weight, weights, role: labels.role ?? "score" };
  });
}

/** The same indicator in the same period. */
const keyOf = ({ names, period }: SortedLabels): string => [...names, period?.matched ?? ""].join("\u0000");
