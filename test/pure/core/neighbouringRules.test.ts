import {
  appraise,
  compileRule,
  createDataset,
  createIndicator,
  createPolicy,
  scoreOf,
  type ScoringRule,
} from "../../../src/core/index.ts";

/** Rules of other companies' appraisals (source systems §7): each can be written, and gives what it says. */
const zeroToFull = { cap: 100, floor: 0, quote: null } as const;
const points = (rule: ScoringRule, actuals: readonly number[], target = Number.NaN): readonly number[] =>
  actuals.map((actual) => Math.round(compileRule(rule)(actual, target, 0) * 1e6) / 1e6);

describe("neighbouring policies: growth of traffic (508225488)", () => {
  type PerUnit = Extract<ScoringRule, { kind: "perUnit" }>;
  const perUnit = (
    parts: Pick<PerUnit, "reference" | "unit" | "lossPerUnit" | "direction"> & Partial<PerUnit>,
  ): PerUnit => ({
    kind: "perUnit",
    reads: "actual",
    base: 100,
    gainPerUnit: 0,
    rounding: "full",
    ...zeroToFull,
    ...parts,
  });

  it("10 points off for each 1,000 visitors below the target, down to nothing", () => {
    const rule = perUnit({ reference: "target", unit: 1000, lossPerUnit: 10, direction: "higherIsBetter" });
    // 2,400 short are two full thousands; 12,000 short would be 120 points.
    expect(points(rule, [20_000, 25_000, 17_600, 10_000, 8_000], 20_000)).toEqual([100, 100, 80, 0, 0]);
  });

  it("5 points off for each per cent of conversion below the target", () => {
    const rule = perUnit({ reference: 0.08, unit: 0.01, lossPerUnit: 5, direction: "higherIsBetter" });
    expect(points(rule, [0.08, 0.06, 0.055])).toEqual([100, 90, 90]);
  });

  it("cost of a customer: full up to the target, 5 points off for each per cent above it", () => {
    const rule = perUnit({
      ...{ reads: "attainment", reference: 1, unit: 0.01, lossPerUnit: 5, direction: "lowerIsBetter" },
    });
    // 50 asked: 51.5 are 3 % above it; 60 are 20 %.
    expect(points(rule, [45, 50, 51.5, 60], 50)).toEqual([100, 100, 85, 0]);
  });

  it("both goals of retention met: 100; 20 points off for each one missed", () => {
    const rule: ScoringRule = {
      ...{ kind: "allOf", conditions: ["day 7", "day 30"], full: 100, lossPerFailed: 20 },
      ...zeroToFull,
    };
    expect(points(rule, [0, 1, 2])).toEqual([100, 80, 60]);
  });
});

describe("neighbouring policies: dimensions (504929653)", () => {
  it("weighs the dimension and shares it equally inside; 50 % of a target are 50 points", () => {
    const rule: ScoringRule = { kind: "ratio", form: "direct", full: 100, ...zeroToFull };
    const area = (id: string, weight: number) => ({
      ...{ kind: "area" as const, id, parentId: null, name: id, aliases: [], weight },
    });
    const leaf = (id: string, parentId: string) =>
      createIndicator({ id, parentId, weight: null, measuredBy: "actual", target: 200, rule });
    const policy = createPolicy({
      model: {
        ...{ basis: "parent", intendedTotal: null },
        nodes: [
          area("finance", 0.65),
          leaf("sales", "finance"),
          leaf("profit", "finance"),
          area("service", 0.35),
          leaf("calls", "service"),
        ],
      },
    });
    const actual = (indicatorId: string, value: number) => ({
      indicatorId,
      kind: "actual" as const,
      entries: [value],
    });
    const data = createDataset(
      [{ id: "E1" }],
      [actual("sales", 200), actual("profit", 100), actual("calls", 160)],
    );
    // Sales 100, profit 50, calls 80: 0.65 × (100 + 50) ÷ 2 + 0.35 × 80 = 48.75 + 28.
    expect(scoreOf(appraise(policy, data), 0)).toBeCloseTo(76.75, 9);
  });
});

describe("neighbouring policies: two points (507626164) and four methods (3776564)", () => {
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    reads: "actual" | "attainment",
  ) =>
    ({
      ...{ kind: "twoPoint", reads, extrapolate: false, cap: null, floor: null, quote: null },
      ...{ from: { input: from[0], points: from[1] }, to: { input: to[0], points: to[1] } },
    }) as const satisfies ScoringRule;

  it("120 % of the target 100 points, 80 % 60; for costs 80 % 100 and 120 % 60", () => {
    expect(points(line([0.8, 60], [1.2, 100], "attainment"), [160, 200, 240], 200)).toEqual([60, 80, 100]);
    expect(points(line([0.8, 100], [1.2, 60], "attainment"), [40, 45, 60], 50)).toEqual([100, 90, 60]);
  });

  it("by completion, by a line between two amounts, by veto, by segments", () => {
    const completion: ScoringRule = { kind: "ratio", form: "direct", full: 100, ...zeroToFull };
    expect(points(completion, [75, 130], 100)).toEqual([75, 100]);
    // 100,000 are 60 points and 200,000 are 80, so 150,000 are 70.
    expect(points(line([100_000, 60], [200_000, 80], "actual"), [150_000])).toEqual([70]);
    const veto: ScoringRule = {
      kind: "veto",
      pointsWithout: 100,
      pointsWith: 0,
      cap: null,
      floor: null,
      quote: null,
    };
    expect(points(veto, [0, 1])).toEqual([100, 0]);
    const segments: ScoringRule = {
      ...{ kind: "steps", reads: "attainment", side: "atLeast", otherwise: 0 },
      ...{ cap: null, floor: null, quote: null },
      steps: [
        { input: 0.8, points: 80 },
        { input: 1, points: 120 },
      ],
    };
    expect(points(segments, [79, 80, 99, 100], 100)).toEqual([0, 80, 80, 120]);
  });
});

describe("neighbouring policies: a formula with a jump (43035)", () => {
  it("nothing below 60 %, 6 to 15 on a line up to 100 %, 15 above", () => {
    const expression = "IF(a<0.6,0,IF(a>1,15,6+(a-0.6)/0.4*9))";
    const rule: ScoringRule = { kind: "formula", expression, base: 0, cap: null, floor: null, quote: null };
    expect(points(rule, [0.59, 0.6, 0.8, 1, 1.01])).toEqual([0, 6, 10.5, 15, 15]);
  });

  it("ranks 1, 2, 2, 4 or 1, 2, 2, 3, as the policy says", () => {
    const ranks = (method: "competition" | "dense"): readonly number[] => {
      const base = createPolicy({});
      const policy = createPolicy({
        ranking: { ...base.ranking, method },
        model: { ...base.model, nodes: [createIndicator({ id: "work", parentId: null, weight: 1 })] },
      });
      const people = ["a", "b", "c", "d"].map((id) => ({ id }));
      const data = createDataset(people, [{ indicatorId: "work", entries: [95, 90, 90, 85] }]);
      return [...(appraise(policy, data).ranks[0]?.ranks ?? [])];
    };
    expect([ranks("competition"), ranks("dense")]).toEqual([
      [1, 2, 2, 4],
      [1, 2, 2, 3],
    ]);
  });
});
