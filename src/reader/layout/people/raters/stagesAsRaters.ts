import type { RaterGroup } from "../../../../core/index.ts";
import type { SortedLabels } from "../../columnDraft.ts";

const stages: readonly (readonly [RaterGroup, RegExp])[] = [
  ["superior", /^(初评|初考|一评|初审|初核|初评定)(评?分数?|得分|成绩)?$/u],
  ["secondSuperior", /^(复评|复考|二评|终评|复审|复核|覆核|终审|核定)(评?分数?|得分|成绩)?$/u],
];

interface Stage {
  readonly rater: RaterGroup;
  /** Without the stage among the names. */
  readonly labels: SortedLabels;
}

/** "初評" as the last label, or "複評（處長）60%" over indicators: whose it is, and what it is without that label. */
function stageOf(labels: SortedLabels): Stage | null {
  const { header, role } = labels;
  if (labels.rater !== null || (role !== "score" && role !== null)) return null;
  for (const { compact, name, weight } of header.labels) {
    const plain = compact.replace(/\([^()]*\)$/u, "");
    const rater = stages.find(([, pattern]) => pattern.test(plain))?.[0];
    if (rater === undefined) continue;
    const isKept = (index: number): boolean => labels.names[index] !== name;
    const names = labels.names.filter((_, index) => isKept(index));
    const weights = labels.weights
      .filter((_, index) => isKept(index))
      .map((own) => (own === weight ? null : own));
    return {
      rater,
      labels: { ...labels, names, weights, rater, raterWeight: weight, role: role ?? "score" },
    };
  }
  return null;
}

/**
 * "初評(60%) | 複評(40%)": where the first and the second review stand side by side they are the direct superior's and
 * the next one's, with the weights of their headings.
 */
export function stagesAsRaters(sorted: readonly SortedLabels[]): readonly SortedLabels[] {
  const found = sorted.map(stageOf);
  const ratersOf = new Map<string, Set<RaterGroup>>();
  for (const stage of found)
    if (stage !== null)
      ratersOf.set(keyOf(stage.labels), (ratersOf.get(keyOf(stage.labels)) ?? new Set()).add(stage.rater));
  return sorted.map((labels, index) => {
    const stage = found[index] ?? null;
    return stage !== null && ratersOf.get(keyOf(stage.labels))?.size === 2 ? stage.labels : labels;
  });
}

/** The same indicator in the same period. */
const keyOf = ({ names, period }: SortedLabels): string => [...names, period?.matched ?? ""].join("\u0000");
