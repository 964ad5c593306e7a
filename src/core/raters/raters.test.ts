import type { PlainEntry } from "../createDataset.ts";
import { createDataset } from "../createDataset.ts";
import { explain } from "../explanation/explain.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import type { RaterGroup, RaterGroupRule, RaterPolicy } from "../policy/raterPolicy.ts";
import { flagsOf } from "../result/flagsOf.ts";
import { scoreOf } from "../result/scoreOf.ts";
import { scoreStateOf } from "../result/scoreStateOf.ts";
import { appraise } from "../scoring/appraise.ts";

const group = (name: RaterGroup, weight: number, parts: Partial<RaterGroupRule> = {}): RaterGroupRule => ({
  group: name,
  weight,
  minCount: 1,
  combine: "mean",
  trimShare: 0,
  ...parts,
});
const policyWith = (raters: Partial<RaterPolicy>, own: readonly RaterGroupRule[] | null = null) =>
  createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: [createIndicator({ id: "care", parentId: null, weight: 1, raters: own })],
    },
    raters: {
      groups: [group("superior", 60), group("peer", 40)],
      missingGroup: "renormalise",
      sets: [],
      anonymityThreshold: 3,
      ...raters,
    },
  });
const entries = (superior: PlainEntry, ...peers: readonly PlainEntry[]) =>
  createDataset(
    [{ id: "E1" }],
    [
      { indicatorId: "care", raterGroup: "superior", entries: [superior] },
      ...peers.map((peer, raterSlot) => ({
        indicatorId: "care",
        raterGroup: "peer" as const,
        raterSlot,
        entries: [peer],
      })),
    ],
  );

describe("rater groups", () => {
  it("blend by weight, entries of a group by their mean", () => {
    const result = appraise(policyWith({}), entries(80, 60, 70, 80));
    expect(scoreOf(result, 0)).toBeCloseTo(0.6 * 80 + 0.4 * 70, 10);
  });

  it.each([
    ["median", 0, 60],
    ["trimmedMean", 0.2, 60],
    ["mean", 0, 56],
  ] as const)("five peers by %s", (combine, trimShare, expected) => {
    const policy = policyWith({ groups: [group("peer", 1, { combine, trimShare })] });
    const data = entries(null, 10, 50, 60, 70, 90);
    const result = appraise(policy, data);
    expect(scoreOf(result, 0)).toBeCloseTo(expected, 10);
    const used = explain(policy, data, result, 0).nodes[0]?.entries ?? [];
    expect(
      used.reduce((sum, { points, weightUsed }) => sum + (points ?? 0) * (weightUsed ?? 0), 0),
    ).toBeCloseTo(expected, 10);
  });

  it("a group below its minimum count is absent, and the result says so", () => {
    const groups = [group("superior", 60), group("peer", 40, { minCount: 3 })];
    const result = appraise(policyWith({ groups }), entries(80, 10, null, 10));
    expect([scoreOf(result, 0), flagsOf(result, 0)]).toEqual([80, ["raterGroupAbsent"]]);
  });

  it.each([
    ["zero", 48, "scored"],
    ["block", null, "blocked"],
    ["declaredSets", null, "blocked"],
  ] as const)("an absent group with policy %s", (missingGroup, expected, state) => {
    const result = appraise(policyWith({ missingGroup }), entries(80, null));
    expect([scoreOf(result, 0), scoreStateOf(result, 0)]).toEqual([expected, state]);
  });

  it("an indicator may have raters of its own", () => {
    const result = appraise(policyWith({}, [group("peer", 1)]), entries(80, 60, 70));
    expect(scoreOf(result, 0)).toBe(65);
    expect(result.issues.map(({ code }) => code)).toEqual(["rater_group_unweighted"]);
  });

  it("without weights all groups count equally, with an issue", () => {
    const result = appraise(policyWith({ groups: [] }), entries(80, 60, 70));
    expect(scoreOf(result, 0)).toBe(72.5);
    expect(result.issues).toEqual([
      {
        code: "rater_weights_missing",
        at: null,
        indicatorId: "care",
        indicatorName: "care",
        raterGroups: ["superior", "peer"],
      },
    ]);
  });

  it("entries of too few peers are hidden from the person rated, the superior's never", () => {
    const hidden = (...peers: readonly PlainEntry[]): readonly boolean[] => {
      const data = entries(80, ...peers);
      const policy = policyWith({});
      const [node] = explain(policy, data, appraise(policy, data), 0).nodes;
      return (node?.entries ?? []).map(({ isHiddenFromRatee }) => isHiddenFromRatee);
    };
    expect(hidden(60, 70)).toEqual([false, true, true]);
    expect(hidden(60, 70, 80)).toEqual([false, false, false, false]);
  });

  it("all raters saying N/A is not applicable; none saying anything is missing", () => {
    const policy = policyWith({});
    const states = [entries("N/A", "N/A"), entries(null, null)].map((data) => {
      const [node] = explain(policy, data, appraise(policy, data), 0).nodes;
      return node?.state;
    });
    expect(states).toEqual(["notApplicable", "missing"]);
  });
});
