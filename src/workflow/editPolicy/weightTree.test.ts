import { createIndicator, createPolicy } from "../../core/index.ts";
import { weightTree } from "./weightTree.ts";

const area = (id: string, weight: number | null) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;
const nodes = [
  area("work", 0.6),
  createIndicator({ id: "traffic", parentId: "work", weight: 0.5 }),
  createIndicator({ id: "content", parentId: "work", weight: 0.4 }),
  area("ability", 0.4),
  createIndicator({ id: "skill", parentId: "ability", weight: null }),
  createIndicator({ id: "team", parentId: "ability", weight: null }),
];
const policy = createPolicy({
  model: { basis: "parent", intendedTotal: null, nodes },
  roles: [
    {
      id: "lead",
      name: "",
      aliases: [],
      inherits: null,
      weights: { content: null, traffic: 1 },
      targets: {},
    },
  ],
});

describe("weightTree", () => {
  it("shows weights as written, filled in and of the total, and the sum at each parent", () => {
    const { rows, top } = weightTree(policy, null);
    expect(top).toEqual({ sum: 1, whole: 1, isRight: true });
    expect(rows.map(({ node, depth, written, weight }) => [node.id, depth, written, weight])).toEqual([
      ["work", 0, 0.6, 0.6],
      ["traffic", 1, 0.5, 0.5],
      ["content", 1, 0.4, 0.4],
      ["ability", 0, 0.4, 0.4],
      ["skill", 1, null, 0.5],
      ["team", 1, null, 0.5],
    ]);
    expect(rows[0]?.children).toEqual({ sum: 0.9, whole: 1, isRight: false });
    expect(rows[3]?.children).toEqual({ sum: 1, whole: 1, isRight: true });
    expect(rows[4]).toMatchObject({ ofTotal: 0.2, place: "/model/nodes/4/weight", children: null });
  });

  it("shows a role's own weights and what it leaves out", () => {
    const { rows } = weightTree(policy, "lead");
    expect(rows.map(({ isIn, isOfRole }) => [isIn, isOfRole])).toEqual([
      [true, false],
      [true, true],
      [false, false],
      [true, false],
      [true, false],
      [true, false],
    ]);
    expect(rows[1]).toMatchObject({ weight: 1, place: "/roles/0/weights/traffic" });
    expect(rows[0]?.children).toEqual({ sum: 1, whole: 1, isRight: true });
  });

  it("weighs an area by its indicators where weights are shares of the total", () => {
    const shares = [0.3, 0.3, 0.2, 0.2];
    let leaf = 0;
    const ofTotal = nodes.map((node) => ({
      ...node,
      weight: node.kind === "area" ? null : (shares[leaf++] ?? 0),
    }));
    const { rows, top } = weightTree(
      createPolicy({ model: { basis: "total", intendedTotal: null, nodes: ofTotal } }),
      null,
    );
    expect(top).toEqual({ sum: 1, whole: 1, isRight: true });
    expect(rows[0]).toMatchObject({ weight: 0.6, children: { sum: 0.6, isRight: true } });
  });
});
