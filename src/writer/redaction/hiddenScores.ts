import {
  nodeScores,
  runPeriods,
  type AppraisalPolicy,
  type Dataset,
  type Measure,
  type RaterGroup,
} from "../../core/index.ts";
import type { ScoreTree, TreeNode } from "../model/scoreTree.ts";
import { leafSource, measuresOf, type LeafSource } from "../tabs/scores/leafSource.ts";

/** Which scores a copy must not show, because few raters could be heard in them. */
export interface HiddenScores {
  /** @param period - Position among the run's periods; null: over the whole cycle. */
  readonly isNodeHidden: (row: number, period: number | null, nodeId: string) => boolean;
  /** Whether even the total gives them away: all of it comes from them. */
  readonly isTotalHidden: (row: number, period: number | null) => boolean;
}

/** Raters whom everybody knows anyway. */
const known: readonly (RaterGroup | null)[] = [null, "superior", "secondSuperior"];

/**
 * Finds every score that comes from anonymous raters alone, fewer of a group than the policy's anonymity threshold, and
 * those that must go with it: one score that is missing under a sum that is shown can be worked out, and so can the
 * sum of several that all come from few raters. So below every sum that is shown there is no hidden part, or there are
 * two at least, and one of them holds something else.
 *
 * Weights, every score that is left, and what people said of themselves are taken for known. What a superior said
 * stands nowhere in the tabs: a score in which she is heard too gives nobody away unless she tells. Grades and ranks
 * stay, and leave an interval for the score.
 */
export function hiddenScores(policy: AppraisalPolicy, dataset: Dataset, tree: ScoreTree): HiddenScores {
  const { periods } = runPeriods(policy.periods, dataset);
  const hidden = periods.map((run) => {
    const scores = nodeScores(policy, dataset, run.id);
    const raters = tree.leaves.map((leaf) => voicesOf(leafSource(policy, leaf, run)));
    const rows = new Map<number, Suppressed>();
    for (let row = 0; row < dataset.size; row += 1) {
      const few = raters.map((voices) => isFewAlone(voices, row, policy.raters.anonymityThreshold));
      if (!few.includes(true)) continue;
      const hasScore = (id: string): boolean => !Number.isNaN(scores.get(id)?.[row] ?? Number.NaN);
      rows.set(row, suppress(tree, few, hasScore));
    }
    return rows;
  });
  const somewhere = (period: number | null, holds: (rows: ReadonlyMap<number, Suppressed>) => boolean) =>
    period === null ? hidden.some(holds) : holds(hidden[period] ?? new Map<number, Suppressed>());
  return {
    isNodeHidden: (row, period, nodeId) =>
      somewhere(period, (rows) => rows.get(row)?.nodes.has(nodeId) ?? false),
    isTotalHidden: (row, period) => somewhere(period, (rows) => rows.get(row)?.isTotal ?? false),
  };
}

interface Suppressed {
  readonly nodes: ReadonlySet<string>;
  readonly isTotal: boolean;
}

/** Those who are heard in a leaf as one group, and how many of them it takes. */
interface Voices {
  readonly group: RaterGroup | null;
  readonly measures: readonly Measure[];
  readonly minCount: number;
}

/** The groups behind a leaf; those that weigh nothing are not heard in it. */
function voicesOf(source: LeafSource): readonly Voices[] {
  const parts =
    source.kind === "ratings"
      ? source.groups.flatMap(({ rule, measures }) =>
          rule.weight > 0 ? [{ measures, minCount: Math.max(1, rule.minCount) }] : [],
        )
      : [{ measures: measuresOf(source).filter(({ kind }) => kind === "rating"), minCount: 1 }];
  return parts.flatMap(({ measures, minCount }) =>
    [...new Set(measures.map(({ raterGroup }) => raterGroup))].map((group) => ({
      ...{ group, minCount },
      measures: measures.filter(({ raterGroup }) => raterGroup === group),
    })),
  );
}

/** Is nobody heard in the leaf but few raters of anonymous groups, and the person herself? */
function isFewAlone(voices: readonly Voices[], row: number, threshold: number): boolean {
  const others = voices.flatMap(({ group, measures, minCount }) => {
    const count = measures.filter(({ values }) => !Number.isNaN(values[row] ?? Number.NaN)).length;
    return count < minCount || group === "self" ? [] : [!known.includes(group) && count < threshold];
  });
  return others.length > 0 && others.every(Boolean);
}

/** Hides leaves with few raters, and beside each what would give it away. */
function suppress(
  tree: ScoreTree,
  few: readonly boolean[],
  hasScore: (nodeId: string) => boolean,
): Suppressed {
  const nodes = new Set<string>();
  tree.leaves.forEach(({ id }, index) => {
    if (few[index] === true) nodes.add(id);
  });
  /** Nothing but few raters is in it. */
  const isAlone = ({ leaves: [first, last] }: TreeNode): boolean => {
    const scored = few.slice(first, last + 1).filter((_, index) => hasScore(idOf(first + index)));
    return scored.length > 0 && scored.every(Boolean);
  };
  const idOf = (leaf: number): string => tree.leaves[leaf]?.id ?? "";
  const isSafe = (children: readonly TreeNode[]): boolean => {
    const gone = children.filter(({ node }) => nodes.has(node.id));
    return gone.length === 0 || (gone.length > 1 && !gone.every(isAlone));
  };
  /** A part goes with everything that it could be added up from. */
  const hide = (part: TreeNode): void => {
    nodes.add(part.node.id);
    const next = part.children.filter(({ node }) => hasScore(node.id));
    if (next.some(({ node }) => nodes.has(node.id))) return;
    const [first] = next;
    if (first !== undefined) hide(first);
  };
  /** Whether the sum of these parts may be shown, once another part has gone with those that are hidden. */
  const settle = (parts: readonly TreeNode[]): boolean => {
    const children = parts.filter(({ node }) => hasScore(node.id));
    for (const child of children)
      if (child.children.length > 0 && !settle(child.children)) nodes.add(child.node.id);
    if (isSafe(children)) return true;
    const other = children.find((child) => !nodes.has(child.node.id) && !isAlone(child));
    if (other !== undefined) hide(other);
    return isSafe(children);
  };
  const isShown = settle(tree.roots);
  return { nodes, isTotal: !isShown };
}
