import type { AppraisalEvent, RoleSegment } from "../dataset.ts";
import type { PlainMeasure } from "../createDataset.ts";
import { createDataset } from "../createDataset.ts";
import { explain } from "../explanation/explain.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { areaScoreOf } from "../result/areaScoreOf.ts";
import { flagsOf } from "../result/flagsOf.ts";
import { gradeOf } from "../result/gradeOf.ts";
import { periodScoreOf } from "../result/periodScoreOf.ts";
import { scoreOf } from "../result/scoreOf.ts";
import { scoreStateOf } from "../result/scoreStateOf.ts";
import { asEpochDay } from "../units.ts";
import { appraise } from "./appraise.ts";
import { appraiseInSteps } from "./appraiseInSteps.ts";

const leaves = (...ids: readonly string[]) =>
  ids.map((id) => createIndicator({ id, parentId: null, weight: 1 / ids.length }));
const model = (...ids: readonly string[]): AppraisalPolicy["model"] => ({
  basis: "parent",
  intendedTotal: null,
  nodes: leaves(...ids),
});
const base = createPolicy({}).periods;
const quarters = (parts: Partial<AppraisalPolicy["periods"]> = {}): AppraisalPolicy["periods"] => ({
  ...base,
  periods: ["Q1", "Q2", "Q3", "year"].map((id, index) => ({
    id,
    name: id,
    aliases: [],
    length: id === "year" ? "year" : "quarter",
    from: asEpochDay(index * 100),
    to: asEpochDay(index * 100 + 99),
  })),
  ...parts,
});
const totals = (byPeriod: Readonly<Record<string, number | null>>): readonly PlainMeasure[] =>
  Object.entries(byPeriod).map(([periodId, value]) => ({
    indicatorId: "total",
    periodId,
    entries: [value, 50],
  }));
const two = [{ id: "E1", name: "Wei" }, { id: "E2" }];
const overall = (
  periods: AppraisalPolicy["periods"],
  byPeriod: Readonly<Record<string, number | null>>,
  data = {},
) => {
  const policy = createPolicy({ model: model("total"), periods });
  return appraise(policy, createDataset(two, totals(byPeriod), data));
};

describe("appraise over periods", () => {
  it.each([
    ["mean", { kind: "mean" }, 80],
    ["last", { kind: "last" }, 90],
    ["min", { kind: "min" }, 70],
    ["max", { kind: "max" }, 90],
    ["weighted", { kind: "weighted", weights: { Q1: 0.2, Q2: 0.3, Q3: 0.5 } }, 83],
    ["the best two", { kind: "bestOf", count: 2 }, 85],
  ] as const)("%s", (_, aggregation, expected) => {
    expect(scoreOf(overall(quarters({ aggregation }), { Q1: 70, Q2: 80, Q3: 90 }), 0)).toBeCloseTo(
      expected,
      10,
    );
  });

  it("quarters and year: the year keeps its share when a quarter is missing", () => {
    const aggregation = { kind: "periodsAndYear", yearPeriodId: "year", yearShare: 0.4 } as const;
    const full = overall(quarters({ aggregation }), { Q1: 70, Q2: 80, Q3: 90, year: 60 });
    expect(scoreOf(full, 0)).toBeCloseTo(72, 10);
    const gap = overall(quarters({ aggregation }), { Q1: 70, Q2: null, Q3: 90, year: 60 });
    expect(scoreOf(gap, 0)).toBeCloseTo(72, 10);
    const noYear = overall(quarters({ aggregation }), { Q1: 70, Q2: 80, Q3: 90, year: null });
    expect(scoreOf(noYear, 0)).toBeCloseTo(80, 10);
  });

  it.each([
    ["skip", 80, "scored", ["missingRenormalised", "periodMissing"]],
    ["zero", 160 / 3, "scored", ["missingRenormalised", "periodMissing"]],
    ["block", null, "blocked", ["missingRenormalised"]],
  ] as const)("a missing quarter with policy %s", (missingPeriod, expected, state, flags) => {
    const result = overall(quarters({ missingPeriod }), { Q1: 70, Q2: null, Q3: 90 });
    const score = scoreOf(result, 0);
    expect([score === null ? null : Math.round(score * 1e9) / 1e9, scoreStateOf(result, 0)]).toEqual([
      expected === null ? null : Math.round(expected * 1e9) / 1e9,
      state,
    ]);
    expect(flagsOf(result, 0)).toEqual(flags);
  });

  it("with fewer periods than the minimum there is no result, which is not zero", () => {
    const result = overall(quarters({ minimumPeriods: 3 }), { Q1: 70, Q2: null, Q3: 90 });
    expect([scoreOf(result, 0), scoreStateOf(result, 0), scoreOf(result, 1)]).toEqual([
      null,
      "tooFewPeriods",
      expect.closeTo(50, 10),
    ]);
    expect(result.issues.map(({ code }) => code)).toContain("too_few_periods");
  });
});

const segment = (
  row: number,
  role: string | null,
  from: number,
  to: number,
  isLeave = false,
): RoleSegment => ({
  row,
  role,
  department: null,
  from: asEpochDay(from),
  to: asEpochDay(to),
  isLeave,
  periodId: null,
  at: null,
});

describe("appraise with role segments", () => {
  const policy = createPolicy({
    model: model("sales", "service"),
    roles: [
      {
        id: "seller",
        name: "Seller",
        aliases: [],
        inherits: null,
        weights: { sales: 1, service: 0 },
        targets: {},
      },
      { id: "helper", name: "Helper", aliases: [], inherits: null, weights: { sales: null }, targets: {} },
    ],
    periods: quarters({ proration: { minimumDays: 30, countsLeave: false } }),
  });
  const people = [{ id: "E1", role: "Seller" }];
  const measures = [
    { indicatorId: "sales", periodId: "Q1", entries: [90] },
    { indicatorId: "service", periodId: "Q1", entries: [60] },
  ];
  const withSegments = (...segments: readonly RoleSegment[]) =>
    appraise(policy, createDataset(people, measures, { segments }));

  it("weighs the roles of a transfer by days", () => {
    const result = withSegments(segment(0, "Seller", 0, 39), segment(0, "Helper", 40, 99));
    expect(scoreOf(result, 0)).toBeCloseTo(0.4 * 90 + 0.6 * 60, 10);
    expect(flagsOf(result, 0)).toContain("prorated");
  });

  it("leave days do not count, and overlapping stretches merge with an issue", () => {
    const result = withSegments(
      segment(0, "Seller", 0, 59),
      segment(0, "Helper", 50, 99),
      segment(0, null, 60, 89, true),
    );
    // 50 days selling, 10 of the overlap and 10 after the leave helping.
    expect(scoreOf(result, 0)).toBeCloseTo((50 * 90 + 20 * 60) / 70, 10);
    expect(result.issues.map(({ code }) => code)).toContain("segments_overlap");
  });

  it("may weigh periods by the days in role", () => {
    const byDays = (weighsPeriodsByDays: boolean) =>
      appraise(
        {
          ...policy,
          periods: quarters({ proration: { minimumDays: 1, countsLeave: false, weighsPeriodsByDays } }),
        },
        createDataset(
          people,
          [
            { indicatorId: "sales", periodId: "Q1", entries: [90] },
            { indicatorId: "sales", periodId: "Q2", entries: [60] },
          ],
          { segments: [segment(0, "Seller", 50, 199)] },
        ),
      );
    expect(scoreOf(byDays(false), 0)).toBeCloseTo(75, 10);
    expect(scoreOf(byDays(true), 0)).toBeCloseTo((90 * 0.5 + 60) / 1.5, 10);
  });

  it("below the minimum of days there is no result, which is not zero", () => {
    const result = withSegments(segment(0, "Seller", 80, 99));
    expect([scoreOf(result, 0), scoreStateOf(result, 0)]).toEqual([null, "notAppraised"]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: "person_not_appraised", days: 20, minimumDays: 30 }),
    );
  });
});

describe("appraise with roles", () => {
  const roles: AppraisalPolicy["roles"] = [
    {
      id: "base",
      name: "Base",
      aliases: [],
      inherits: null,
      weights: { a: 0.6, b: 0.2, c: 0.2 },
      targets: {},
    },
    { id: "lead", name: "Lead", aliases: ["主管"], inherits: "base", weights: { b: null }, targets: {} },
  ];
  it("uses inherited weights, takes nodes out, and guesses no role", () => {
    const policy = createPolicy({ model: model("a", "b", "c"), roles });
    const people = [
      { id: "E1", role: "base" },
      { id: "E2", role: " 主管 " },
      { id: "E3" },
      { id: "E4", role: "Cook" },
    ];
    const data = createDataset(people, [
      { indicatorId: "a", entries: [100, 70, 100, 100] },
      { indicatorId: "b", entries: [50, null, 50, 50] },
      { indicatorId: "c", entries: [50, 90, 50, 50] },
    ]);
    const result = appraise(policy, data);
    // 0.6 and 0.2 are inherited; without b they are three to one.
    expect([0, 1, 2, 3].map((row) => scoreOf(result, row))).toEqual([
      expect.closeTo(80, 10),
      expect.closeTo(75, 10),
      null,
      null,
    ]);
    expect(scoreStateOf(result, 2)).toBe("roleUnknown");
    expect(result.issues.filter(({ code }) => code.startsWith("role"))).toEqual([
      { code: "role_missing", at: null, employeeId: "E3", employeeName: "E3" },
      { code: "role_unknown", at: null, employeeId: "E4", employeeName: "E4", role: "Cook" },
    ]);
    // What a role leaves out is not missing.
    expect(flagsOf(result, 1)).toEqual([]);
  });
});

const event = (itemId: string, quantity: number, periodId: string | null = null): AppraisalEvent => ({
  row: 0,
  itemId,
  quantity,
  day: null,
  periodId,
  note: null,
  at: null,
});

describe("appraise with adjustments and vetoes", () => {
  const item = (id: string, pointsPerEvent: number, cap: number | null) => ({
    id,
    name: id,
    aliases: [],
    pointsPerEvent,
    cap,
  });
  const veto = (id: string, effect: AppraisalPolicy["adjustments"]["vetoes"][number]["effect"]) => ({
    id,
    name: id,
    aliases: [],
    effect,
  });
  const policy = createPolicy({
    model: model("a", "b"),
    adjustments: {
      items: [item("award", 3, 5), item("idea", 2, null), item("late", -1, null)],
      bonusCap: 6,
      deductionCap: null,
      totalMin: 0,
      totalMax: 100,
      vetoes: [
        veto("zeroA", { kind: "zeroIndicator", indicatorId: "a" }),
        veto("zeroAll", { kind: "zeroTotal" }),
        veto("noPromotion", { kind: "excludeFromPromotion" }),
      ],
    },
  });
  const run = (...events: readonly AppraisalEvent[]) => {
    const measures = ["a", "b"].map((indicatorId) => ({ indicatorId, entries: [80, 80] }));
    const data = createDataset(two, measures, { events });
    return { data, result: appraise(policy, data) };
  };

  it("caps items, then bonuses together, and reports the cut", () => {
    const { result, data } = run(event("award", 2), event("idea", 1), event("late", 4));
    expect(scoreOf(result, 0)).toBeCloseTo(80 + 6 - 4, 10);
    expect(result.issues.filter(({ code }) => code === "adjustment_capped")).toHaveLength(2);
    const { adjustmentPoints, limitCorrection } = explain(policy, data, result, 0);
    expect([adjustmentPoints, limitCorrection]).toEqual([expect.closeTo(2, 10), 0]);
    expect([scoreOf(result, 1), flagsOf(result, 1)]).toEqual([80, []]);
  });

  it("zeroes an indicator or the total, and keeps the score that it would have been", () => {
    const one = run(event("zeroA", 1)).result;
    expect([scoreOf(one, 0), one.vetoes[0]?.scoreBefore]).toEqual([40, 80]);
    const all = run(event("zeroAll", 1));
    expect([scoreOf(all.result, 0), all.result.vetoes[0]?.scoreBefore]).toEqual([0, 80]);
    const { nodes, adjustmentPoints, limitCorrection, score } = explain(policy, all.data, all.result, 0);
    const leafSum = nodes.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(leafSum + adjustmentPoints + limitCorrection).toBeCloseTo(score ?? Number.NaN, 9);
    expect(scoreOf(run(event("noPromotion", 1)).result, 0)).toBe(80);
  });

  it("a veto of one quarter reaches the year unless the policy keeps it to the quarter", () => {
    const zero = (reach: "period" | "cycle") =>
      createPolicy({
        model: model("total"),
        periods: quarters(),
        adjustments: {
          ...policy.adjustments,
          vetoes: [
            { ...veto("zeroAll", { kind: "zeroTotal" }), reach },
            { ...veto("cap", { kind: "capGrade", grade: "D" }), reach },
          ],
        },
      });
    const scores = (reach: "period" | "cycle", ...events: readonly AppraisalEvent[]) => {
      const result = appraise(zero(reach), createDataset(two, totals({ Q1: 90, Q2: 80 }), { events }));
      const all = [periodScoreOf(result, 0, "Q1"), periodScoreOf(result, 0, "Q2"), scoreOf(result, 0)];
      return [...all, gradeOf(result, 0)];
    };
    expect(scores("period", event("zeroAll", 1, "Q1"))).toEqual([0, 80, 40, "D"]);
    expect(scores("cycle", event("zeroAll", 1, "Q1"))).toEqual([0, 80, 0, "D"]);
    expect(scores("cycle", event("zeroAll", 1))).toEqual([90, 80, 0, "D"]);
    expect(scores("period", event("cap", 1, "Q1"))).toEqual([90, 80, 85, "B"]);
    expect(scores("cycle", event("cap", 1, "Q1"))).toEqual([90, 80, 85, "D"]);
  });

  it("adds the adjustments of a quarter to the quarter, and others to the year", () => {
    const periods = quarters();
    const adjusted = createPolicy({ model: model("total"), periods, adjustments: policy.adjustments });
    const events = [event("idea", 1, "Q1"), event("late", 1)];
    const data = createDataset(two, totals({ Q1: 90, Q2: 80 }), { events });
    const result = appraise(adjusted, data);
    expect([periodScoreOf(result, 0, "Q1"), scoreOf(result, 0)]).toEqual([92, 85]);
    expect(explain(adjusted, data, result, 0).adjustmentPoints).toBeCloseTo(0, 10);
  });

  it("does not count what the policy does not name", () => {
    const { result } = run(event("party", 5));
    expect([scoreOf(result, 0), result.issues.map(({ code }) => code)]).toEqual([80, ["event_unknown"]]);
  });
});

describe("appraise with entries that cannot count", () => {
  it.each([
    ["missing", 60, "missing"],
    ["clamp", 80, "clamped"],
    ["keep", 470, "kept"],
  ] as const)("an entry of 880 on 0..100, policy %s", (outOfScale, expected, handledAs) => {
    const absence = { missing: "renormalise", notApplicable: "renormalise", outOfScale } as const;
    const policy = createPolicy({ model: model("a", "b"), absence });
    const data = createDataset(two, [
      { indicatorId: "a", entries: [880, 60] },
      { indicatorId: "b", entries: [60, 60] },
    ]);
    const result = appraise(policy, data);
    expect(scoreOf(result, 0)).toBeCloseTo(expected, 10);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: "value_out_of_scale", value: 880, min: 0, max: 100, handledAs }),
    );
  });

  it("has nothing against an actual of 880 that only stands beside a rating", () => {
    const data = createDataset(two, [
      { indicatorId: "a", entries: [90, 60] },
      { indicatorId: "a", kind: "actual", entries: [880, 40] },
      { indicatorId: "b", entries: [60, 60] },
    ]);
    const result = appraise(createPolicy({ model: model("a", "b") }), data);
    expect(scoreOf(result, 0)).toBeCloseTo(75, 10);
    expect(result.issues).toEqual([]);
  });

  it("names the person and the indicator of every gap, and takes N/A for missing where it is not allowed", () => {
    const nodes = [
      createIndicator({ id: "a", parentId: null, weight: 0.5, allowsNotApplicable: false }),
      createIndicator({ id: "b", parentId: null, weight: 0.5 }),
    ];
    const policy = createPolicy({ model: { ...model(), nodes } });
    const data = createDataset(two, [
      { indicatorId: "a", entries: ["N/A", 70] },
      { indicatorId: "b", entries: [60, null] },
    ]);
    const { issues } = appraise(policy, data);
    const facts = { at: null, periodIds: [], handledAs: "renormalise" };
    expect(issues.filter(({ code }) => code === "score_missing")).toEqual([
      {
        code: "score_missing",
        employeeId: "E1",
        employeeName: "Wei",
        indicatorId: "a",
        indicatorName: "a",
        ...facts,
      },
      {
        code: "score_missing",
        employeeId: "E2",
        employeeName: "E2",
        indicatorId: "b",
        indicatorName: "b",
        ...facts,
      },
    ]);
    expect(issues.map(({ code }) => code)).toContain("not_applicable_not_allowed");
  });

  it("counts the gaps beyond the limit, and still finds what else is wrong behind them", () => {
    const rule = { kind: "ratio", form: "direct", full: 100, cap: null, floor: null, quote: null } as const;
    const nodes = [
      createIndicator({ id: "a", parentId: null, weight: 0.5 }),
      createIndicator({ id: "b", parentId: null, weight: 0.5, measuredBy: "actual", rule, target: null }),
    ];
    const policy = createPolicy({ model: { ...model(), nodes } });
    const many = Array.from({ length: 30 }, (_, row) => ({ id: `E${String(row)}` }));
    const data = createDataset(many, [
      { indicatorId: "a", entries: many.map((_, row) => (row < 29 ? null : 80)) },
      { indicatorId: "b", kind: "actual", entries: many.map(() => 90) },
      { indicatorId: "b", kind: "target", entries: many.map((_, row) => (row < 29 ? 90 : null)) },
    ]);
    const { issues } = appraise(policy, data, { issueLimit: 10 });
    const codes = issues.map(({ code }) => code);
    expect(codes.filter((code) => code === "score_missing")).toHaveLength(10);
    expect(issues).toContainEqual({
      code: "issues_truncated",
      at: null,
      issueCode: "score_missing",
      count: 19,
    });
    expect(issues).toContainEqual(expect.objectContaining({ code: "target_missing", employeeId: "E29" }));
  });

  it("asks for a target that a rule needs", () => {
    const rule = { kind: "ratio", form: "direct", full: 100, cap: null, floor: null, quote: null } as const;
    const nodes = [createIndicator({ id: "a", parentId: null, weight: 1, measuredBy: "actual", rule })];
    const policy = createPolicy({ model: { ...model(), nodes } });
    const actual = { indicatorId: "a", kind: "actual", entries: [90, 90] } as const;
    const without = appraise(policy, createDataset(two, [actual]));
    expect(scoreStateOf(without, 0)).toBe("noEntries");
    const target = { indicatorId: "a", kind: "target", entries: [100, 50] } as const;
    const result = appraise(policy, createDataset(two, [actual, target]));
    expect([scoreOf(result, 0), scoreOf(result, 1)]).toEqual([90, 180]);
  });
});

describe("overrides", () => {
  it("put a person's grade over the computed one, keep it, and say when it is stale", () => {
    const override = (from: string, to: string, employeeId = "E1") => ({
      employeeId,
      from,
      to,
      who: "HR",
      when: "2026-11-21T09:00:00Z",
      why: "calibration",
    });
    const policy = createPolicy({ model: model("total") });
    const measures = [{ indicatorId: "total", entries: [85, 85] }];
    const overrides = [
      override("B", "A"),
      override("C", "D", "E2"),
      override("A", "Z"),
      override("A", "B", "E9"),
    ];
    const result = appraise(policy, createDataset(two, measures, { overrides }));
    expect([0, 1].map((row) => [gradeOf(result, row, "distributed"), gradeOf(result, row)])).toEqual([
      ["B", "A"],
      ["B", "D"],
    ]);
    expect(result.overrides.map(({ row, isStale }) => [row, isStale])).toEqual([
      [0, false],
      [1, true],
    ]);
    expect(result.issues.map(({ code }) => code).sort()).toEqual([
      "override_employee_unknown",
      "override_grade_unknown",
      "override_stale",
    ]);
  });
});

describe("the tree", () => {
  it("reads global weights, and a total above 100 that is meant", () => {
    const area = {
      kind: "area",
      id: "area",
      parentId: null,
      name: "area",
      aliases: [],
      weight: null,
    } as const;
    const nodes = [
      area,
      createIndicator({ id: "a", parentId: "area", weight: 0.7 }),
      createIndicator({ id: "b", parentId: "area", weight: 0.3 }),
      createIndicator({ id: "bonus", parentId: null, weight: 0.1 }),
    ];
    const policy = createPolicy({ model: { basis: "total", intendedTotal: 1.1, nodes } });
    const data = createDataset(
      two,
      ["a", "b", "bonus"].map((indicatorId) => ({ indicatorId, entries: [100, 50] })),
    );
    const result = appraise(policy, data);
    expect(result.issues).toEqual([]);
    expect([scoreOf(result, 0), areaScoreOf(result, 0, "area")]).toEqual([
      expect.closeTo(110, 10),
      expect.closeTo(100, 10),
    ]);
  });

  it("an area counts in the cycle by the share it really had in each period", () => {
    const area = (id: string) =>
      ({ kind: "area", id, parentId: null, name: id, aliases: [], weight: 0.5 }) as const;
    const nodes = ["x", "y"].flatMap((id) => [
      area(id),
      createIndicator({ id: `${id}1`, parentId: id, weight: 1 }),
    ]);
    const policy = createPolicy({ model: { ...model(), nodes }, periods: quarters() });
    const data = createDataset(
      [{ id: "E1" }],
      [
        { indicatorId: "x1", periodId: "Q1", entries: [100] },
        { indicatorId: "y1", periodId: "Q1", entries: [null] },
        { indicatorId: "x1", periodId: "Q2", entries: [50] },
        { indicatorId: "y1", periodId: "Q2", entries: [50] },
      ],
    );
    const result = appraise(policy, data);
    // In Q1 area x was the whole total, in Q2 half of it: (100 × 1 + 50 × 0.5) ÷ 1.5.
    expect([scoreOf(result, 0), areaScoreOf(result, 0, "x")]).toEqual([
      expect.closeTo(75, 10),
      expect.closeTo(125 / 1.5, 10),
    ]);
  });

  it("adds entries that are points out of the weight", () => {
    const nodes = [
      createIndicator({ id: "a", parentId: null, weight: 0.7, isPreweighted: true }),
      createIndicator({ id: "b", parentId: null, weight: 0.3, isPreweighted: true }),
    ];
    const policy = createPolicy({ model: { ...model(), nodes } });
    const data = createDataset(two, [
      { indicatorId: "a", entries: [63, 70] },
      { indicatorId: "b", entries: [26.4, 30] },
    ]);
    expect(scoreOf(appraise(policy, data), 0)).toBeCloseTo(89.4, 10);
  });

  it("counts full marks where weights add to a hair more than 1", () => {
    const nodes = [0.4, 0.2, 0.15, 0.15, 0.1].map((weight, index) =>
      createIndicator({ id: `i${String(index)}`, parentId: null, weight, isPreweighted: true }),
    );
    const policy = createPolicy({ model: { ...model(), nodes } });
    const entries = [40, 20, 15, 12, 10].map((entry, index) => ({
      indicatorId: `i${String(index)}`,
      entries: [entry],
    }));
    expect(scoreOf(appraise(policy, createDataset([{ id: "E1" }], entries)), 0)).toBeCloseTo(97, 10);
  });
});

describe("appraiseInSteps", () => {
  it("tells its progress, can be left at any step, and ends with the result of appraise", () => {
    const policy = createPolicy({ model: model("total") });
    const people = Array.from({ length: 5000 }, (_, row) => ({ id: `E${String(row)}` }));
    const data = createDataset(people, [
      { indicatorId: "total", entries: people.map((_, row) => row % 101) },
    ]);
    const run = appraiseInSteps(policy, data, { rowsPerStep: 1024 });
    const seen: unknown[] = [];
    let step = run.next();
    while (step.done !== true) {
      seen.push([step.value.stage, step.value.done]);
      step = run.next();
    }
    expect(seen.slice(0, 2)).toEqual([
      ["scoring", 1024],
      ["scoring", 2048],
    ]);
    expect(step.value).toEqual(appraise(policy, data));
    expect(periodScoreOf(step.value, 4, null)).toBe(4);
  });
});
