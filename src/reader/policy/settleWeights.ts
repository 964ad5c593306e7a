import type { WeightBasis } from "../../core/index.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";

/** Weights of the tree on one basis, with the share of the total of every leaf. */
export interface SettledWeights {
  readonly basis: WeightBasis;
  /** What the leaves' weights come to where that is not 1: a mistake, or meant so ("110 % with the bonus"). */
  readonly otherTotal: number | null;
  readonly weightOf: ReadonlyMap<string, number | null>;
  /** Share of the total by leaf id. */
  readonly globalOf: ReadonlyMap<string, number>;
  readonly areMissing: boolean;
}

const near = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= 0.011;

/**
 * Are the leaves' weights shares of the total or of their area? Those that add up decide. Nothing typed: equal
 * shares.
 *
 * @param hasRoles - Weights are each role's own: all of them together need not add up.
 */
export function settleWeights(nodes: readonly NodeDraft[], hasRoles: boolean): SettledWeights {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const areas = nodes.filter(({ kind }) => kind === "area");
  const weights = new Map(nodes.map((node) => [node.id, node.weight?.share ?? null]));
  const typed = leaves.filter((leaf) => leaf.weight !== null);
  const leafSum = typed.reduce((sum, { weight }) => sum + (weight?.share ?? 0), 0);
  if (typed.length === 0 && areas.every(({ weight }) => weight === null)) {
    return {
      basis: "parent",
      otherTotal: null,
      weightOf: weights,
      globalOf: equalShares(leaves),
      areMissing: leaves.length > 1,
    };
  }
  const children = (id: string | null) => nodes.filter(({ parentId }) => parentId === id);
  const weightBelow = (id: string): number =>
    children(id).reduce(
      (sum, child) => sum + (weights.get(child.id) ?? (child.kind === "area" ? weightBelow(child.id) : 0)),
      0,
    );
  const sums = areas.map(({ id }) => weightBelow(id));
  const matchesArea =
    areas.length > 0 &&
    areas.every((area, index) => area.weight === null || near(sums[index] ?? 0, area.weight.share));
  const areWithin = areas.length > 0 && sums.some((sum) => near(sum, 1)) && !near(leafSum, 1);
  const basis: WeightBasis =
    areWithin || (typed.length < leaves.length && areas.some(({ weight }) => weight !== null) && !matchesArea)
      ? "parent"
      : "total";
  if (basis === "total") fillAreas(nodes, weights);
  else weighAreasBetween(nodes, weights);
  return {
    basis,
    otherTotal:
      basis === "total" && !hasRoles && typed.length === leaves.length && !near(leafSum, 1)
        ? Number(leafSum.toPrecision(12))
        : null,
    weightOf: weights,
    globalOf: globalShares(nodes, weights, basis),
    areMissing: false,
  };
}

/**
 * "Section A (60%)" over areas without weights, over leaves that make up 100% of the section: each area between weighs
 * what its leaves weigh, and these share it.
 */
function weighAreasBetween(nodes: readonly NodeDraft[], weights: Map<string, number | null>): void {
  const below = (id: string): readonly NodeDraft[] => nodes.filter(({ parentId }) => parentId === id);
  const sumOf = (children: readonly NodeDraft[]): number =>
    children.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0);
  for (const section of nodes.filter(({ kind, weight }) => kind === "area" && weight !== null)) {
    const between = below(section.id).filter(({ kind, weight }) => kind === "area" && weight === null);
    const leaves = between.flatMap(({ id }) => below(id));
    if (leaves.length === 0 || leaves.some(({ weight }) => weight === null)) continue;
    const others = below(section.id).filter((node) => !between.includes(node));
    if (!near(sumOf(leaves) + sumOf(others), 1)) continue;
    for (const area of between) {
      const own = sumOf(below(area.id));
      weights.set(area.id, Number(own.toPrecision(12)));
      for (const { id } of below(area.id))
        weights.set(id, own > 0 ? Number(((weights.get(id) ?? 0) / own).toPrecision(12)) : 0);
    }
  }
}

/** Every entry counts in full: the total is the sum of all. */
export const plainSum = (nodes: readonly NodeDraft[]): SettledWeights => ({
  ...alike(nodes, 1),
  otherTotal: nodes.filter(({ kind }) => kind === "indicator").length,
  areMissing: false,
});

/** Without weights all indicators count alike, whatever area they stand under; areas are no weights. */
export const equalWeights = (nodes: readonly NodeDraft[]): SettledWeights => ({
  ...alike(nodes, 1 / nodes.filter(({ kind }) => kind === "indicator").length),
  otherTotal: null,
  areMissing: true,
});

/** Each leaf weighs the same. */
function alike(
  nodes: readonly NodeDraft[],
  each: number,
): Pick<SettledWeights, "basis" | "weightOf" | "globalOf"> {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const weightOf = new Map<string, number | null>(
    nodes.map(({ id, kind }) => [id, kind === "area" ? null : each]),
  );
  fillAreas(nodes, weightOf);
  return { basis: "total", weightOf, globalOf: new Map(leaves.map(({ id }) => [id, each])) };
}

const equalShares = (leaves: readonly NodeDraft[]): Map<string, number> =>
  new Map(leaves.map(({ id }) => [id, 1 / leaves.length]));

/** An area without a typed weight weighs what its leaves weigh; leaves without one share what is left of the area. */
export function fillAreas(nodes: readonly NodeDraft[], weights: Map<string, number | null>): void {
  for (const area of [...nodes].reverse().filter(({ kind }) => kind === "area")) {
    const children = nodes.filter(({ parentId }) => parentId === area.id);
    const known = children.flatMap(({ id }) => weights.get(id) ?? []);
    const sum = known.reduce((total, share) => total + share, 0);
    const own = weights.get(area.id) ?? null;
    if (own === null && known.length === children.length) weights.set(area.id, Number(sum.toPrecision(12)));
    else if (own !== null && known.length < children.length) {
      const rest = Math.max(0, own - sum) / (children.length - known.length);
      for (const { id } of children)
        if (weights.get(id) === null || weights.get(id) === undefined)
          weights.set(id, Number(rest.toPrecision(12)));
    }
  }
}

function globalShares(
  nodes: readonly NodeDraft[],
  weights: ReadonlyMap<string, number | null>,
  basis: WeightBasis,
): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shareInParent = (node: NodeDraft): number => {
    const own = weights.get(node.id) ?? null;
    if (own !== null) return own;
    const siblings = nodes.filter(({ parentId }) => parentId === node.parentId);
    const known = siblings.flatMap(({ id }) => weights.get(id) ?? []);
    return Math.max(0, 1 - known.reduce((sum, share) => sum + share, 0)) / (siblings.length - known.length);
  };
  const global = new Map<string, number>();
  for (const leaf of nodes.filter(({ kind }) => kind === "indicator")) {
    let share = basis === "total" ? (weights.get(leaf.id) ?? 0) : 1;
    for (
      let node: NodeDraft | undefined = leaf;
      basis === "parent" && node !== undefined;
      node = node.parentId === null ? undefined : byId.get(node.parentId)
    )
      share *= shareInParent(node);
    global.set(leaf.id, Number(share.toPrecision(12)));
  }
  return global;
}
