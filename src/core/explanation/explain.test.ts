import type { PlainMeasure } from "../createDataset.ts";
import { createDataset } from "../createDataset.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import { appraise } from "../scoring/appraise.ts";
import { explain } from "./explain.ts";
import { nextGrade } from "./nextGrade.ts";

const policyOf = (parts: Partial<IndicatorNode>, more: Partial<AppraisalPolicy> = {}): AppraisalPolicy =>
  createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: [
        createIndicator({ id: "main", parentId: null, weight: 0.8, ...parts }),
        createIndicator({ id: "rest", parentId: null, weight: 0.2 }),
      ],
    },
    ...more,
  });
const dataOf = (main: PlainMeasure, rest: number) =>
  createDataset([{ id: "E1", name: "Wei" }], [main, { indicatorId: "rest", entries: [rest] }]);
const none = { cap: null, floor: null, quote: null } as const;

describe("nextGrade", () => {
  it("moves an actual the better way until its rule gives the points", () => {
    const rule = { kind: "ratio", form: "inverse", full: 100, ...none, cap: 120 } as const;
    const policy = policyOf({ measuredBy: "actual", direction: "lowerIsBetter", target: 40, rule });
    const data = dataOf({ indicatorId: "main", kind: "actual", entries: [50] }, 75);
    const next = nextGrade(policy, data, 0);
    // 64 + 15 = 79 of 80: the leaf needs 81.25 points, that is 40 ÷ 0.8125.
    expect(next).toMatchObject({ grade: "B", bound: 80, gap: expect.closeTo(1, 9) as unknown });
    expect(next?.change).toMatchObject({ nodeId: "main", kind: "actual", from: 50, pointsFrom: 80 });
    expect(next?.change?.to).toBeCloseTo(40 / 0.8125, 5);
    expect(next?.change?.scoreAfter).toBeGreaterThanOrEqual(80 - 1e-9);
  });

  it("raises a rating in the steps of its scale", () => {
    const scales: AppraisalPolicy["scales"] = [
      {
        id: "five",
        name: "1-5",
        min: 1,
        max: 5,
        step: 0.5,
        labels: [],
        normalisation: { kind: "linear", from: 0, to: 100 },
      },
    ];
    const data = dataOf({ indicatorId: "main", entries: [4] }, 90);
    const next = nextGrade(policyOf({ scaleId: "five" }, { scales }), data, 0);
    expect(next?.change).toMatchObject({ kind: "rating", from: 4, to: 4.5, pointsTo: 87.5, scoreAfter: 88 });
  });

  it("speaks of points where several raters share the leaf", () => {
    const main = ["self", "superior"] as const;
    const data = createDataset(
      [{ id: "E1" }],
      [
        ...main.map((raterGroup) => ({ indicatorId: "main", raterGroup, entries: [70] })),
        { indicatorId: "rest", entries: [90] },
      ],
    );
    expect(nextGrade(policyOf({}), data, 0)?.change).toMatchObject({
      nodeId: "main",
      kind: "points",
      from: 70,
      pointsTo: expect.closeTo(77.5, 9) as unknown,
    });
  });

  it("says how far it is where no single entry can reach it, and nothing above the best grade", () => {
    const far = nextGrade(policyOf({}), dataOf({ indicatorId: "main", entries: [10] }, 10), 0);
    expect([far?.grade, far?.gap, far?.change?.nodeId]).toEqual(["C", 50, "main"]);
    const stuck = nextGrade(policyOf({ weight: 0.5 }), dataOf({ indicatorId: "main", entries: [0] }, 0), 0);
    expect(stuck?.change?.pointsTo).toBeCloseTo(84, 9);
    const low = createPolicy({
      model: {
        basis: "parent",
        intendedTotal: null,
        nodes: ["a", "b", "c"].map((id) => createIndicator({ id, parentId: null, weight: 1 / 3 })),
      },
    });
    const zeros = createDataset(
      [{ id: "E" }],
      ["a", "b", "c"].map((indicatorId) => ({ indicatorId, entries: [0] })),
    );
    expect(nextGrade(low, zeros, 0)).toEqual({ grade: "C", bound: 60, gap: 60, change: null });
    expect(nextGrade(policyOf({}), dataOf({ indicatorId: "main", entries: [100] }, 100), 0)).toBeNull();
  });
});

describe("explain", () => {
  it("tells what was entered, where, by which words of the policy, and what it brought", () => {
    const quote = "每少1000人扣10分，扣完为止";
    const rule = {
      kind: "perUnit",
      reads: "actual",
      base: 100,
      reference: "target",
      unit: 1000,
      lossPerUnit: 10,
      gainPerUnit: 0,
      direction: "higherIsBetter",
      rounding: "full",
      cap: null,
      floor: 0,
      quote,
    } as const;
    const policy = policyOf({ measuredBy: "actual", target: 10000, rule });
    const places = { kind: "column", prefix: "Scores!C", rows: Int32Array.of(7) } as const;
    const data = dataOf({ indicatorId: "main", kind: "actual", entries: [7600], raw: ["7,600"], places }, 75);
    const { nodes, losses, score, grades } = explain(policy, data, appraise(policy, data), 0);
    expect([score, grades.final]).toEqual([expect.closeTo(79, 10), "C"]);
    expect(nodes[0]).toMatchObject({
      nodeId: "main",
      score: 80,
      weightUsed: expect.closeTo(0.8, 12) as unknown,
      contribution: expect.closeTo(64, 10) as unknown,
      lost: expect.closeTo(16, 10) as unknown,
      rule: { quote },
      entries: [{ kind: "actual", value: 7600, raw: "7,600", at: "Scores!C7", points: 80, weightUsed: 1 }],
    });
    expect(losses.map(({ nodeId }) => nodeId)).toEqual(["main", "rest"]);
  });

  it("shows absent leaves with the policy that was used", () => {
    const policy = policyOf({});
    const data = dataOf({ indicatorId: "main", entries: ["N/A"] }, 75);
    const { nodes } = explain(policy, data, appraise(policy, data), 0);
    expect(
      nodes.map(({ state, absence, weightUsed, contribution }) => [state, absence, weightUsed, contribution]),
    ).toEqual([
      ["notApplicable", "renormalise", 0, 0],
      ["value", null, 1, 75],
    ]);
  });

  it("refuses a row that the result does not have", () => {
    const policy = policyOf({});
    const data = dataOf({ indicatorId: "main", entries: [80] }, 75);
    expect(() => explain(policy, data, appraise(policy, data), 1)).toThrow(
      new RangeError("Row 1 is not one of the result's 1 rows"),
    );
  });
});
