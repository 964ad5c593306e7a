import { createIndicator, createPolicy } from "../../core/index.ts";
import { matchNodes } from "./matchNodes.ts";

const area = (id: string) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight: 0.5 }) as const;
const leaf = (id: string, parentId: string, name: string, aliases: readonly string[] = []) =>
  createIndicator({ id, parentId, weight: 1, name, aliases });
const policyOf = (...nodes: ReturnType<typeof leaf>[]) =>
  createPolicy({
    model: { basis: "parent", intendedTotal: null, nodes: [area("results"), area("ability"), ...nodes] },
  });

describe("matchNodes", () => {
  it("finds indicators by name and alias, whatever the script", () => {
    const policy = policyOf(leaf("quality", "results", "工作質量", ["Quality"]));
    expect([
      ...matchNodes(
        [leaf("i1", "a", "工作质量"), leaf("i2", "a", "quality "), leaf("i3", "a", "Speed")],
        policy,
      ),
    ]).toEqual([
      ["i1", "quality"],
      ["i2", "quality"],
    ]);
  });

  it("keeps two indicators of one name apart when a sheet's own rules come back", () => {
    const nodes = [
      leaf("results/quality", "results", "Quality"),
      leaf("ability/quality", "ability", "Quality"),
    ];
    expect([...matchNodes(nodes, policyOf(...nodes))]).toEqual([
      ["results/quality", "results/quality"],
      ["ability/quality", "ability/quality"],
    ]);
  });
});
