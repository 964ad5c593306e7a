import fc from "fast-check";
import {
  checkPolicy,
  createIndicator,
  createPolicy,
  matchGrades,
  type AppraisalPolicy,
} from "../../core/index.ts";
import { changedPlaces } from "./changedPlaces.ts";
import { editPolicy } from "./editPolicy.ts";
import type { PolicyEdit } from "./policyEdit.ts";
import { siblingWeights } from "./siblingWeights.ts";

const area = (id: string, weight: number | null) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;
const policy: AppraisalPolicy = createPolicy({
  assumed: ["/model/nodes/1/weight", "/absence", "/grades/scales"],
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [
      area("work", 0.6),
      createIndicator({ id: "traffic", parentId: "work", weight: 0.5 }),
      createIndicator({ id: "content", parentId: "work", weight: 0.3 }),
      createIndicator({ id: "errors", parentId: "work", weight: 0.2 }),
      area("ability", 0.4),
      createIndicator({ id: "skill", parentId: "ability", weight: null }),
      createIndicator({ id: "team", parentId: "ability", weight: null }),
    ],
  },
  roles: [{ id: "lead", name: "Lead", aliases: [], inherits: null, weights: { content: null }, targets: {} }],
});
const weightsOf = (edited: AppraisalPolicy, roleId: string | null, parentId: string | null) =>
  Object.fromEntries(
    siblingWeights(edited, roleId, parentId).nodes.map(({ id }, index) => [
      id,
      siblingWeights(edited, roleId, parentId).weights[index],
    ]),
  );

describe("editPolicy", () => {
  it("sets a weight of the model and leaves the sum to the user", () => {
    const edited = editPolicy(policy, { kind: "weight", nodeId: "traffic", roleId: null, weight: 0.7 });
    expect(weightsOf(edited, null, "work")).toEqual({ traffic: 0.7, content: 0.3, errors: 0.2 });
    expect(checkPolicy({ ...edited, roles: [] }).map(({ code }) => code)).toContain("weights_do_not_sum");
  });

  it("takes the mark “assumed” from what the user decides, and from nothing else", () => {
    const edited = editPolicy(policy, { kind: "weight", nodeId: "traffic", roleId: null, weight: 0.7 });
    expect(edited.assumed).toEqual(["/absence", "/grades/scales"]);
    expect(editPolicy(policy, { kind: "band", index: 0, change: { min: 95 } }).assumed).toEqual([
      "/model/nodes/1/weight",
      "/absence",
    ]);
  });

  it("is the same policy where nothing changes", () => {
    expect(editPolicy(policy, { kind: "weight", nodeId: "traffic", roleId: null, weight: 0.5 })).toBe(policy);
  });

  it("writes a role's weight into its template, and takes it back", () => {
    const own = editPolicy(policy, { kind: "weight", nodeId: "traffic", roleId: "lead", weight: 0.8 });
    expect(weightsOf(own, "lead", "work")).toEqual({ traffic: 0.8, errors: 0.2 });
    expect(weightsOf(own, null, "work")).toEqual({ traffic: 0.5, content: 0.3, errors: 0.2 });
    const back = editPolicy(own, { kind: "weight", nodeId: "traffic", roleId: "lead", weight: null });
    expect(back.roles[0]?.weights).toEqual({ content: null });
  });

  it.each([
    ["remainderToLargest", { traffic: 0.8, content: 0.1, errors: 0.1 }],
    ["equal", { traffic: 1 / 3, content: 1 / 3, errors: 1 / 3 }],
    ["normalise", { traffic: 5 / 7, content: 1 / 7, errors: 1 / 7 }],
  ] as const)("repairs 50 + 10 + 10 by %s", (how, wanted) => {
    const off = [
      ["content", 0.1],
      ["errors", 0.1],
    ] as const;
    const broken = off.reduce(
      (rules, [nodeId, weight]) => editPolicy(rules, { kind: "weight", nodeId, roleId: null, weight }),
      policy,
    );
    const repaired = editPolicy(broken, { kind: "repairWeights", parentId: "work", roleId: null, how });
    const weights = weightsOf(repaired, null, "work");
    for (const [id, weight] of Object.entries(wanted)) expect(weights[id]).toBeCloseTo(weight, 10);
    expect(checkPolicy({ ...repaired, roles: [] }).map(({ code }) => code)).not.toContain(
      "weights_do_not_sum",
    );
  });

  it("repairs a role without bringing back what it leaves out", () => {
    const repaired = editPolicy(policy, {
      ...{ kind: "repairWeights", parentId: "work", roleId: "lead", how: "normalise" },
    });
    expect(repaired.roles[0]?.weights).toEqual({
      content: null,
      traffic: 0.714285714286,
      errors: 0.285714285714,
    });
  });

  it("keeps the sum while one weight is dragged, wherever it goes", () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("traffic", "content", "errors"), weight), { maxLength: 8 }),
        (drags) => {
          const dragged = drags.reduce(
            (rules, [nodeId, to]) =>
              editPolicy(rules, { kind: "balancedWeight", nodeId, roleId: null, weight: to }),
            policy,
          );
          const weights = Object.values(weightsOf(dragged, null, "work"));
          expect(weights.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeCloseTo(1, 9);
          expect(Math.min(...weights.map((one) => one ?? 0))).toBeGreaterThanOrEqual(0);
          const last = drags.at(-1);
          if (last !== undefined) expect(weightsOf(dragged, null, "work")[last[0]]).toBeCloseTo(last[1], 9);
        },
      ),
    );
  });

  it("keeps a renamed grade's old name, so that quotas and gates still find it", () => {
    const renamed = editPolicy(policy, { kind: "band", index: 0, change: { grade: "S" } });
    const scale = renamed.grades.scales[0];
    expect(scale && [matchGrades(scale)("A"), matchGrades(scale)("S")]).toEqual([1, 1]);
    expect(checkPolicy(renamed).filter(({ code }) => code === "reference_unknown")).toEqual([]);
  });

  it("adds a band half way and takes bands away without leaving a hole below", () => {
    const added = editPolicy(policy, { kind: "addBand", index: 1, grade: "A-" });
    expect(added.grades.scales[0]?.bands.map(({ grade, min }) => [grade, min])).toEqual([
      ["A", 90],
      ["A-", 85],
      ["B", 80],
      ["C", 60],
      ["D", null],
    ]);
    const shorter = editPolicy(policy, { kind: "removeBand", index: 3 });
    expect(shorter.grades.scales[0]?.bands.at(-1)).toMatchObject({ grade: "C", min: null });
  });

  it("begins a quota that moves nobody, balances its shares, and takes it away", () => {
    const begun = editPolicy(policy, { kind: "quota", change: {} });
    expect(begun.distribution).toMatchObject({ mode: "soft", shares: [{ share: 0.25 }, {}, {}, {}] });
    const shared = editPolicy(begun, { kind: "balancedShare", grade: "A", share: 0.1 });
    expect(shared.distribution?.shares.map(({ share }) => share)).toEqual([0.1, 0.3, 0.3, 0.3]);
    const uneven = editPolicy(begun, { kind: "share", grade: "A", share: 0.1 });
    expect(checkPolicy(uneven).map(({ code }) => code)).toContain("quota_shares_do_not_sum");
    expect(editPolicy(begun, { kind: "quota", change: null }).distribution).toBeNull();
  });

  it("changes rules, raters, scales, periods, absence and bonuses where they stand", () => {
    const rule = { kind: "ratio", form: "direct", full: 100, cap: 120, floor: 0, quote: null } as const;
    const group = { group: "self", weight: 0.3, minCount: 1, combine: "mean", trimShare: 0 } as const;
    const start: AppraisalPolicy = {
      ...policy,
      raters: { ...policy.raters, groups: [group] },
      scales: [
        {
          ...{ id: "five", name: "1-5", min: 1, max: 5, step: 1, labels: [] },
          normalisation: { kind: "proportional", full: 100 } as const,
        },
      ],
    };
    const edits: readonly PolicyEdit[] = [
      { kind: "indicator", nodeId: "traffic", change: { rule, target: 1000 } },
      { kind: "rater", group: "self", change: { weight: 0.2 } },
      { kind: "raters", change: { anonymityThreshold: 3 } },
      { kind: "scale", scaleId: "five", change: { max: 10 } },
      { kind: "periods", change: { minimumPeriods: 2 } },
      { kind: "absence", change: { missing: "zero" } },
      { kind: "bonus", grade: "A", coefficient: 1.5 },
    ];
    const edited = edits.reduce(editPolicy, start);
    expect([...changedPlaces(start, edited)].sort()).toEqual([
      "/absence/missing",
      "/followUp",
      "/model/nodes/1/rule",
      "/model/nodes/1/target",
      "/periods/minimumPeriods",
      "/raters/anonymityThreshold",
      "/raters/groups/0/weight",
      "/scales/0/max",
    ]);
    expect(edited.followUp?.bonusCoefficients).toEqual({ A: 1.5 });
    const without = editPolicy(edited, { kind: "bonus", grade: "A", coefficient: null });
    expect(without.followUp?.bonusCoefficients).toEqual({});
  });
});
