import type { RaterGroup, RulePoint, ScoringRule } from "../../../src/core/index.ts";
import {
  allocateSeats,
  appraise,
  checkPolicy,
  compileRule,
  createDataset,
  createIndicator,
  createPolicy,
  explain,
  gradeOf,
  periodScoreOf,
  rankOf,
  repairWeights,
  roundBy,
  scoreOf,
  streakOf,
  vetoesOf,
} from "../../../src/core/index.ts";

const open = { cap: null, floor: null, quote: null } as const;
const points = (rule: ScoringRule, actual: number, target = Number.NaN): number =>
  compileRule(rule)(actual, target, 0);
const at = (input: number, own: number): RulePoint => ({ input, points: own });
const flat = (ids: readonly string[], weights: readonly number[], parts = {}) =>
  createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: ids.map((id, index) => createIndicator({ id, parentId: null, weight: weights[index] ?? 0 })),
    },
    ...parts,
  });
const scores = (entries: readonly number[], parts = {}) => {
  const people = entries.map((_, row) => ({ id: `E${String(row)}` }));
  return appraise(flat(["total"], [1], parts), createDataset(people, [{ indicatorId: "total", entries }]));
};
const grades = (result: ReturnType<typeof appraise>) =>
  Array.from({ length: result.size }, (_, row) => gradeOf(result, row)).join("");

describe("golden cases of rules, weights and grades", () => {
  it("G4 accepts 33.33 three times with a note, and counts in proportion", () => {
    const policy = flat(["a", "b", "c"], [0.3333, 0.3333, 0.3333]);
    expect(checkPolicy(policy)).toEqual([
      {
        code: "weights_almost_sum",
        at: "policy:/model",
        parentId: "",
        parentName: "",
        sumPercent: 99.99,
        intendedPercent: 100,
        roleName: null,
      },
    ]);
    const third = { entries: [100] };
    const data = createDataset(
      [{ id: "E" }],
      ["a", "b", "c"].map((indicatorId) => ({ indicatorId, ...third })),
    );
    expect(scoreOf(appraise(policy, data), 0)).toBeCloseTo(100, 12);
    expect(repairWeights([0.3333, 0.3333, 0.3333], "normalise")).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("G5 grades 89.995 and 89.9999999 B, 90 A, and 90 computed as 89.99999999999999 A", () => {
    const result = scores([89.995, 89.9999999, 90, 89.99999999999999]);
    expect(grades(result)).toBe("BBAA");
    // 35 % of 98.5, 25 % of 99.9, 15 % of 77.5 and 25 % of 75.7 are exactly 90, and less in binary fractions.
    const entries = [98.5, 99.9, 77.5, 75.7];
    const ids = ["a", "b", "c", "d"];
    const data = createDataset(
      [{ id: "E" }],
      ids.map((indicatorId, index) => ({ indicatorId, entries: [entries[index] ?? null] })),
    );
    const computed = appraise(flat(ids, [0.35, 0.25, 0.15, 0.25]), data);
    expect(scoreOf(computed, 0)).toBeLessThan(90);
    expect(grades(computed)).toBe("A");
  });

  it.each([
    ["3.4 on 1–5 to 0.25–5", 1, 5, 0.25, 5, 3.4, 3.1],
    ["5.44 on 1–10 to 4–9", 1, 10, 4, 9, 5.44, 6.466666666666667],
  ])("G6 normalises %s", (_, min, max, from, to, entry, expected) => {
    const normalisation = { kind: "linear", from, to } as const;
    const policy = createPolicy({
      scales: [{ id: "s", name: "s", min, max, step: null, labels: [], normalisation }],
      model: {
        basis: "parent",
        intendedTotal: null,
        nodes: [createIndicator({ id: "total", parentId: null, weight: 1, scaleId: "s" })],
      },
    });
    const data = createDataset([{ id: "E" }], [{ indicatorId: "total", entries: [entry] }]);
    const result = appraise(policy, data);
    expect(scoreOf(result, 0)).toBeCloseTo(expected, 12);
    const explained = explain(policy, data, result, 0).nodes[0]?.entries[0];
    expect([explained?.value, explained?.points]).toEqual([entry, expect.closeTo(expected, 12)]);
  });

  it.each([
    ["G7", 4, [0.333, 0.334, 0.333], "topFirst", [1, 2, 1]],
    ["G8", 19, [0.1, 0.2, 0.4, 0.2, 0.1], "topFirst", [2, 4, 7, 4, 2]],
    ["G9", 10, [0.2, 0.7, 0.1], "topFirst", [2, 7, 1]],
    ["G9", 7, [0.2, 0.7, 0.1], "topFirst", [1, 5, 1]],
    ["G9", 3, [0.2, 0.7, 0.1], "topFirst", [1, 2, 0]],
    ["G9", 1, [0.2, 0.7, 0.1], "topFirst", [0, 1, 0]],
    ["G9", 12, [0.2, 0.7, 0.1], "topFirst", [3, 8, 1]],
    ["G9", 12, [0.2, 0.7, 0.1], "bottomFirst", [2, 9, 1]],
    ["G9", 33, [0.1, 0.2, 0.4, 0.2, 0.1], "topFirst", [3, 7, 13, 7, 3]],
    ["G10", 15, [0.1, 0.3, 0.5, 0.1], "topFirst", [2, 5, 7, 1]],
    ["G10", 15, [0.1, 0.3, 0.5, 0.1], "bottomFirst", [1, 4, 8, 2]],
  ] as const)("%s gives %d people in shares %j %s the seats %j", (_, n, shares, order, seats) => {
    expect(allocateSeats(n, shares, order)).toEqual(seats);
  });

  it("G11 draws a straight line between two points", () => {
    const line = { kind: "twoPoint", reads: "actual", extrapolate: false, ...open } as const;
    expect(points({ ...line, from: at(100000, 60), to: at(200000, 80) }, 150000)).toBe(70);
  });

  it("G12 reads 120 % and 80 % of the target, and the same the other way round", () => {
    const line = { kind: "twoPoint", reads: "attainment", extrapolate: false, ...open } as const;
    expect(points({ ...line, from: at(1.2, 100), to: at(0.8, 60) }, 100, 100)).toBeCloseTo(80, 12);
    expect(points({ ...line, from: at(0.8, 100), to: at(1.2, 60) }, 90, 100)).toBeCloseTo(90, 12);
  });

  it("G13 jumps from nothing to 6 points at 0.6 and stays at 15 from 1 on", () => {
    const knots = [at(0.6, 0), at(0.6, 6), at(1, 15)];
    const rule = { kind: "segments", reads: "actual", knots, ...open } as const;
    expect([0.59, 0.6, 0.8, 1, 1.01].map((actual) => points(rule, actual))).toEqual([0, 6, 10.5, 15, 15]);
  });

  it.each([
    ["full", 80],
    ["started", 70],
    ["fractional", 76],
  ] as const)("G14 takes 10 points for each 1000 short, %s units: %d", (rounding, expected) => {
    const rule: ScoringRule = {
      kind: "perUnit",
      reads: "actual",
      base: 100,
      reference: "target",
      unit: 1000,
      lossPerUnit: 10,
      gainPerUnit: 0,
      direction: "higherIsBetter",
      rounding,
      ...open,
      floor: 0,
    };
    expect(points(rule, 7600, 10000)).toBe(expected);
    expect(points(rule, 0, 10000)).toBe(0);
  });

  it("G15 goes from basic over objective to top", () => {
    const knots = [at(80, 0), at(80, 1), at(100, 3), at(120, 4)];
    const rule = { kind: "segments", reads: "actual", knots, ...open } as const;
    expect([79, 80, 90, 100, 110, 120].map((actual) => points(rule, actual))).toEqual([0, 1, 2, 3, 3.5, 4]);
  });

  it("G16 gives the cap, not a division by zero, where lower is better and nothing happened", () => {
    const rule = { kind: "ratio", form: "inverse", full: 100, ...open, cap: 120 } as const;
    expect(points(rule, 0, 50)).toBe(120);
  });

  it("G17 reads a table of upper bounds", () => {
    const steps = [at(20, 100), at(50, 80), at(100, 60)];
    const rule = { kind: "steps", reads: "actual", side: "atMost", steps, otherwise: 0, ...open } as const;
    expect([10, 30, 80, 120].map((actual) => points(rule, actual))).toEqual([100, 80, 60, 0]);
  });

  it.each([
    ["competition", [1, 2, 2, 4]],
    ["dense", [1, 2, 2, 3]],
  ] as const)("G18 ranks 95, 90, 90, 85 the %s way", (method, ranks) => {
    const result = scores([95, 90, 90, 85], { ranking: { method, groupBy: [], tieBreaks: [] } });
    expect([0, 1, 2, 3].map((row) => rankOf(result, row))).toEqual(ranks);
  });

  it.each([
    ["with peers", [90, 70, 80], "renormalise", 78],
    ["without peers, renormalised", [90, null, 80], "renormalise", 81.42857142857143],
    ["without peers, a set of its own", [90, null, 80], "declaredSets", 81],
  ] as const)("G19 blends raters %s", (_, [self, peer, superior], missingGroup, expected) => {
    const group = (name: RaterGroup, weight: number) =>
      ({ group: name, weight, minCount: 1, combine: "mean", trimShare: 0 }) as const;
    const policy = flat(["total"], [1], {
      raters: {
        groups: [group("self", 10), group("peer", 30), group("superior", 60)],
        missingGroup,
        sets: [
          {
            groups: [
              { group: "self", weight: 10 },
              { group: "superior", weight: 90 },
            ],
          },
        ],
        anonymityThreshold: 1,
      },
    });
    const entry = (raterGroup: RaterGroup, value: number | null) =>
      ({ indicatorId: "total", raterGroup, entries: [value] }) as const;
    const entries = [entry("self", self), entry("peer", peer), entry("superior", superior)];
    expect(scoreOf(appraise(policy, createDataset([{ id: "E" }], entries)), 0)).toBeCloseTo(expected, 10);
  });

  it("G20 rounds after adding, never before: 100.00", () => {
    const thirds = [33.335, 33.335, 33.33];
    const policy = flat(["a", "b", "c"], [1, 1, 1], {
      model: {
        basis: "parent",
        intendedTotal: 3,
        nodes: ["a", "b", "c"].map((id) => createIndicator({ id, parentId: null, weight: 1 })),
      },
    });
    const data = createDataset(
      [{ id: "E" }],
      ["a", "b", "c"].map((indicatorId, index) => ({ indicatorId, entries: [thirds[index] ?? null] })),
    );
    const toCents = { mode: "halfUp", digits: 2 } as const;
    expect(roundBy(scoreOf(appraise(policy, data), 0) ?? 0, toCents)).toBe(100);
    expect(thirds.reduce((sum, item) => sum + roundBy(item, toCents), 0)).toBeCloseTo(100.01, 9);
  });

  it.each([
    ["skip", true],
    ["break", false],
  ] as const)("G24 excellent, on leave, excellent, with gap policy %s", (gap, isMet) => {
    const quarter = (id: string) =>
      ({ id, name: id, aliases: [], length: "quarter", from: null, to: null }) as const;
    const policy = flat(["total"], [1], {
      periods: { ...createPolicy({}).periods, periods: ["Q1", "Q2", "Q3"].map(quarter) },
      streaks: [{ id: "s", kind: "excellent", grade: "A", length: 2, gap }],
    });
    const people = [{ id: "E1" }, { id: "E2" }];
    const data = createDataset(people, [
      { indicatorId: "total", periodId: "Q1", entries: [95, 95] },
      { indicatorId: "total", periodId: "Q2", entries: [null, 95] },
      { indicatorId: "total", periodId: "Q3", entries: [92, 95] },
    ]);
    const result = appraise(policy, data);
    expect(periodScoreOf(result, 0, "Q2")).toBeNull();
    expect(streakOf(result, 0, "s").isMet).toBe(isMet);
    expect(streakOf(result, 1, "s")).toEqual({ length: 3, needed: 2, isMet: true });
  });

  it("G25 caps the grade of a veto, keeps the 96 points and shows the reason", () => {
    const effect = { kind: "capGrade", grade: "C" } as const;
    const adjustments = {
      ...createPolicy({}).adjustments,
      vetoes: [{ id: "leak", name: "泄密", aliases: [], effect }],
    };
    const event = {
      row: 0,
      itemId: "leak",
      quantity: 1,
      day: null,
      periodId: null,
      note: "泄密",
      at: "Events!A2",
    };
    const policy = flat(["total"], [1], { adjustments });
    const measures = [{ indicatorId: "total", entries: [96, 91] }];
    const data = createDataset([{ id: "E1" }, { id: "E2" }], measures, { events: [event] });
    const result = appraise(policy, data);
    expect([scoreOf(result, 0), gradeOf(result, 0, "computed"), gradeOf(result, 0)]).toEqual([96, "A", "C"]);
    expect(vetoesOf(result, 0)).toEqual([
      {
        row: 0,
        vetoId: "leak",
        effect,
        periodId: null,
        scoreBefore: 96,
        gradeBefore: "A",
        gradeAfter: "C",
        note: "泄密",
        at: "Events!A2",
      },
    ]);
    expect(gradeOf(result, 1)).toBe("A");
  });
});
