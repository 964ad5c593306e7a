import fc from "fast-check";
import {
  createDataset,
  createIndicator,
  createPolicy,
  type ModelNode,
  type PlainMeasure,
} from "../../core/index.ts";
import { scoreTree, type TreeNode } from "../model/scoreTree.ts";
import { hiddenScores } from "./hiddenScores.ts";

/** One person's entries of an indicator, by group. */
type Voices = Partial<Record<"self" | "superior" | "peer" | "subordinate", number>>;

/** A model of areas with leaves; each leaf with as many raters of each group as given. */
function bookOf(areas: readonly (readonly Voices[])[]) {
  const nodes = areas.flatMap((leaves, area): ModelNode[] => {
    const id = `area${String(area)}`;
    const own = leaves.map((_, leaf) =>
      createIndicator({
        id: `${id}.${String(leaf)}`,
        parentId: leaves.length === 1 ? null : id,
        weight: leaves.length === 1 ? 1 / areas.length : 1 / leaves.length,
      }),
    );
    const parent = {
      kind: "area",
      id,
      parentId: null,
      name: id,
      aliases: [],
      weight: 1 / areas.length,
    } as const;
    return leaves.length === 1 ? own : [parent, ...own];
  });
  const policy = createPolicy({
    model: { basis: "parent", intendedTotal: null, nodes },
    raters: {
      ...{ groups: [], missingGroup: "renormalise", sets: [], anonymityThreshold: 3 },
    },
  });
  const measures = areas.flatMap((leaves, area) =>
    leaves.flatMap((voices, leaf) =>
      (["self", "superior", "peer", "subordinate"] as const).flatMap((raterGroup) =>
        Array.from({ length: voices[raterGroup] ?? 0 }, (_, raterSlot): PlainMeasure => ({
          indicatorId: `area${String(area)}.${String(leaf)}`,
          ...{ raterGroup, raterSlot, entries: [60 + 7 * area + leaf + raterSlot] },
        })),
      ),
    ),
  );
  const tree = scoreTree(policy);
  const dataset = createDataset([{ id: "E1" }], measures);
  return { tree, hidden: hiddenScores(policy, dataset, tree) };
}

const isFew = ({ superior = 0, peer = 0, subordinate = 0 }: Voices): boolean =>
  superior === 0 && peer + subordinate > 0 && peer < 3 && subordinate < 3;
const isScored = (voices: Voices): boolean => Object.values(voices).some((count) => count > 0);

/** How many of these rows say something that the others do not. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const rest = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rest[0]?.length ?? 0); column += 1) {
    const pivot = rest.slice(rank).find((row) => Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === undefined) continue;
    const at = rest.indexOf(pivot, rank);
    [rest[rank], rest[at]] = [pivot, rest[rank] ?? []];
    rest.forEach((row, index) => {
      if (index === rank) return;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      row.forEach((value, c) => (row[c] = value - factor * (pivot[c] ?? 0)));
    });
    rank += 1;
  }
  return rank;
}

/** What every score that is shown says about the leaves: their shares in it. */
function shownShares(areas: readonly (readonly Voices[])[]) {
  const { tree, hidden } = bookOf(areas);
  const flat = areas.flat();
  const shareOf = ({ children, leaves: [first] }: TreeNode): number[] => {
    if (children.length === 0) return flat.map((_, leaf) => (leaf === first ? 1 : 0));
    const scored = children.filter(({ leaves: [from, to] }) => flat.slice(from, to + 1).some(isScored));
    return flat.map((_, leaf) =>
      scored.reduce((sum, child) => sum + (shareOf(child)[leaf] ?? 0) / scored.length, 0),
    );
  };
  const has = ({ leaves: [from, to] }: TreeNode): boolean => flat.slice(from, to + 1).some(isScored);
  const shown = tree.nodes
    .filter((node) => has(node) && !hidden.isNodeHidden(0, 0, node.node.id))
    .map(shareOf);
  const roots = tree.roots.filter(has);
  const total = flat.map((_, leaf) =>
    roots.reduce((sum, root) => sum + (shareOf(root)[leaf] ?? 0) / roots.length, 0),
  );
  return {
    shares: [...shown, ...(hidden.isTotalHidden(0, 0) ? [] : [total])],
    few: flat.flatMap((voices, leaf) =>
      isFew(voices) ? [flat.map((_, index) => (index === leaf ? 1 : 0))] : [],
    ),
  };
}

const voices: fc.Arbitrary<Voices> = fc.record({
  self: fc.constantFrom(0, 0, 1),
  superior: fc.constantFrom(0, 1),
  peer: fc.constantFrom(0, 0, 1, 2, 4),
  subordinate: fc.constantFrom(0, 0, 2, 3),
});

describe("hiddenScores", () => {
  it("leaves nothing from which a score by few raters, or any sum of such, can be worked out", () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(voices, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (areas) => {
          const { shares, few } = shownShares(areas);
          found += few.length;
          // No combination of what is shown consists of such scores alone.
          expect(rankOf([...shares, ...few])).toBe(rankOf(shares) + few.length);
        },
      ),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("hides nothing where every group is large enough or known", () => {
    const { tree, hidden } = bookOf([[{ superior: 1 }, { peer: 3 }], [{ superior: 1, peer: 1 }]]);
    expect(tree.nodes.some(({ node }) => hidden.isNodeHidden(0, 0, node.id))).toBe(false);
    expect(hidden.isTotalHidden(0, null)).toBe(false);
  });

  it("hides one more score beside a hidden one, so that the sum can stay", () => {
    const { hidden } = bookOf([[{ peer: 2 }, { superior: 1 }, { superior: 1 }], [{ superior: 1 }]]);
    const isHidden = (id: string): boolean => hidden.isNodeHidden(0, 0, id);
    expect(["area0.0", "area0.1", "area0.2", "area0", "area1.0"].map(isHidden)).toEqual([
      ...[true, true, false],
      ...[false, false],
    ]);
    expect(hidden.isTotalHidden(0, 0)).toBe(false);
  });

  it("takes what people say of themselves for known to them, and hides the total that few alone gave", () => {
    const { hidden } = bookOf([[{ self: 1, peer: 1 }]]);
    expect([hidden.isNodeHidden(0, 0, "area0.0"), hidden.isTotalHidden(0, 0)]).toEqual([true, true]);
    expect(hidden.isTotalHidden(0, null)).toBe(true);
  });
});
