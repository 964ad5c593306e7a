import { checkPolicy, createIndicator, createPolicy, type AppraisalPolicy } from "../../core/index.ts";
import { changedPlaces } from "./changedPlaces.ts";
import { editPolicy } from "./editPolicy.ts";

const area = (id: string, weight: number) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;
const policy: AppraisalPolicy = createPolicy({
  assumed: ["/model/nodes/2/weight", "/absence"],
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [
      area("work", 0.6),
      createIndicator({ id: "traffic", parentId: "work", weight: 0.5 }),
      createIndicator({ id: "content", parentId: "work", weight: 0.5 }),
      area("ability", 0.4),
      createIndicator({ id: "skill", parentId: "ability", weight: 1 }),
    ],
  },
  roles: [
    {
      ...{ id: "lead", name: "Lead", aliases: [], inherits: null },
      ...{ weights: { content: null, skill: 0.9 }, targets: { traffic: 900 } },
    },
  ],
});
const idsOf = ({ model }: AppraisalPolicy): readonly string[] => model.nodes.map(({ id }) => id);

describe("editing the tree", () => {
  it("adds an indicator behind its siblings, with an equal share of what is left", () => {
    const added = editPolicy(policy, {
      ...{ kind: "addNode", nodeKind: "indicator", nodeId: "n1", parentId: "work", name: "Reach" },
    });
    expect(idsOf(added)).toEqual(["work", "traffic", "content", "n1", "ability", "skill"]);
    expect(added.model.nodes[3]).toMatchObject({ kind: "indicator", name: "Reach", weight: null });
    expect([...changedPlaces(policy, added)]).toEqual(["/model/nodes"]);
  });

  it("adds an area, which asks for indicators until it has one", () => {
    const edited = editPolicy(policy, {
      ...{ kind: "addNode", nodeKind: "area", nodeId: "n1", parentId: null, name: "Attitude" },
    });
    expect(idsOf(edited).at(-1)).toBe("n1");
    expect(checkPolicy(edited).map(({ code }) => code)).toContain("area_without_indicators");
  });

  it("takes out an area with what is below it and what roles say about that", () => {
    const edited = editPolicy(policy, { kind: "removeNode", nodeId: "work" });
    expect(idsOf(edited)).toEqual(["ability", "skill"]);
    expect(edited.roles[0]).toMatchObject({ weights: { skill: 0.9 }, targets: {} });
    expect(edited.assumed).toEqual(["/absence"]);
    expect(checkPolicy(edited).filter(({ code }) => code === "reference_unknown")).toEqual([]);
  });

  it("keeps the old name as an alias, so that the sheet's column is still found; no name changes nothing", () => {
    const edited = editPolicy(policy, { kind: "renameNode", nodeId: "traffic", name: "Visits" });
    expect(edited.model.nodes[1]).toMatchObject({ name: "Visits", aliases: ["traffic"] });
    expect(
      editPolicy(edited, { kind: "renameNode", nodeId: "traffic", name: "traffic" }).model.nodes[1],
    ).toMatchObject({
      name: "traffic",
      aliases: ["Visits"],
    });
    expect(idsOf(editPolicy(policy, { kind: "renameNode", nodeId: "traffic", name: " " }))).toEqual(
      idsOf(policy),
    );
  });

  it("moves a node among its siblings with all below it; marks go with their nodes", () => {
    const up = editPolicy(policy, { kind: "moveNode", nodeId: "ability", to: 0 });
    expect(idsOf(up)).toEqual(["ability", "skill", "work", "traffic", "content"]);
    expect(up.assumed).toEqual(["/model/nodes/4/weight", "/absence"]);
    expect([...changedPlaces(policy, up)]).toEqual(["/model/nodes"]);
    const beyond = editPolicy(policy, { kind: "moveNode", nodeId: "content", to: -3 });
    expect(idsOf(beyond)).toEqual(["work", "content", "traffic", "ability", "skill"]);
  });

  it("sets a role's target, and gives the model's own back", () => {
    const set = editPolicy(policy, { kind: "roleTarget", roleId: "lead", nodeId: "traffic", target: 1200 });
    expect(set.roles[0]?.targets).toEqual({ traffic: 1200 });
    const back = editPolicy(set, { kind: "roleTarget", roleId: "lead", nodeId: "traffic", target: null });
    expect(back.roles[0]?.targets).toEqual({});
  });
});
