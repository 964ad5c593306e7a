import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import { resolveRole } from "./resolveRole.ts";

const area = (id: string, weight: number | null) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;
const leaf = (id: string, parentId: string | null, weight: number | null) =>
  createIndicator({ id, parentId, weight, target: 10 });

describe("resolveRole", () => {
  const weights = (...args: Parameters<typeof resolveRole>) =>
    resolveRole(...args).nodes.map(({ node, isIn, weightInParent, weightOfTotal }): readonly unknown[] => [
      node.id,
      isIn,
      expect.closeTo(weightInParent, 12),
      expect.closeTo(weightOfTotal, 12),
    ]);

  it("brings weights to one at every parent, and fills in those that are not given", () => {
    const nodes = [
      area("x", 0.3333),
      leaf("a", "x", 50),
      leaf("b", "x", 150),
      area("y", 0.3333),
      leaf("c", "y", null),
    ];
    const policy = createPolicy({ model: { basis: "parent", intendedTotal: null, nodes } });
    expect(resolveRole(policy, null).nodes.map(({ weightInParent }) => weightInParent)).toEqual([
      0.5, 0.25, 0.75, 0.5, 1,
    ]);
    expect(weights(policy, null)).toEqual([
      ["x", true, 0.5, 0.5],
      ["a", true, 0.25, 0.125],
      ["b", true, 0.75, 0.375],
      ["y", true, 0.5, 0.5],
      ["c", true, 1, 0.5],
    ]);
  });

  it("takes out what the role takes out, with all below it, and sets its targets", () => {
    const nodes = [area("x", 0.5), leaf("a", "x", 1), leaf("b", null, 0.3), leaf("c", null, 0.2)];
    const role = {
      id: "r",
      name: "R",
      aliases: [],
      inherits: null,
      weights: { x: null, c: 0.7 },
      targets: { c: 99 },
    };
    const policy = createPolicy({ model: { basis: "parent", intendedTotal: null, nodes }, roles: [role] });
    expect(weights(policy, "r")).toEqual([
      ["x", false, 0, 0],
      ["a", false, 0, 0],
      ["b", true, 0.3, 0.3],
      ["c", true, 0.7, 0.7],
    ]);
    expect(resolveRole(policy, "r").nodes.map(({ target }) => target)).toEqual([null, 10, 10, 99]);
    expect(() => resolveRole(policy, "zz")).toThrow(new RangeError('The policy has no role template "zz"'));
  });
});
