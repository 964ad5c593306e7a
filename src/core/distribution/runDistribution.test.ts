import fc from "fast-check";
import { createDataset } from "../createDataset.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import type { DistributionPolicy } from "../policy/rankingPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { gradeOf } from "../result/gradeOf.ts";
import { appraise } from "../scoring/appraise.ts";
import { asEpochDay } from "../units.ts";

const distribution: DistributionPolicy = {
  shares: [
    { grade: "A", share: 0.2 },
    { grade: "B", share: 0.5 },
    { grade: "C", share: 0.3 },
  ],
  mode: "hard",
  group: "all",
  jointPools: [],
  equalFractions: "topFirst",
  tiePolicy: "expandUp",
  minimumGroupSize: 2,
  excludes: [],
  floorGates: [],
};
const policyWith = (changed: Partial<DistributionPolicy>, parts = {}) =>
  createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: [createIndicator({ id: "total", parentId: null, weight: 1 })],
    },
    distribution: { ...distribution, ...changed },
    ...parts,
  });
const run = (
  scores: readonly (number | null)[],
  changed: Partial<DistributionPolicy> = {},
  parts = {},
  people: { department?: string }[] = [],
  data = {},
): AppraisalResult => {
  const employees = scores.map((_, row) => ({ id: `E${String(row)}`, ...people[row] }));
  const measures = [{ indicatorId: "total", entries: scores }];
  return appraise(policyWith(changed, parts), createDataset(employees, measures, data));
};
const grades = (result: AppraisalResult): string =>
  Array.from({ length: result.size }, (_, row) => gradeOf(result, row) ?? "-").join("");
const codes = (result: AppraisalResult): readonly string[] => result.issues.map(({ code }) => code);

const ten = [99, 97, 95, 93, 91, 89, 87, 85, 83, 81];

describe("the forced distribution", () => {
  it("fills the seats by rank, best first", () => {
    const result = run(ten);
    expect(grades(result)).toBe("AABBBBBCCC");
    expect(result.distribution[0]?.grades.map(({ seats, before, after }) => [seats, before, after])).toEqual([
      [2, 5, 2],
      [5, 5, 5],
      [3, 0, 3],
    ]);
    expect(gradeOf(result, 4, "capped")).toBe("A");
  });

  const tied = [99, 95, 95, 93, 91, 89, 87, 85, 83, 81];
  it.each([
    ["expandUp", "AAABBBBCCC", "expandedUp"],
    ["pushDown", "ABBBBBBCCC", "pushedDown"],
    ["ask", "ABBBBBBCCC", "unresolved"],
    ["tieBreaks", "AAABBBBCCC", "expandedUp"],
  ] as const)("a tie across the cut: %s gives %s and is reported", (tiePolicy, expected, resolution) => {
    const result = run(tied, { tiePolicy });
    expect(grades(result)).toBe(expected);
    expect(result.distribution[0]?.ties).toEqual([{ grade: "A", score: 95, rows: [1, 2], resolution }]);
    expect(codes(result)).toContain("tie_at_cut");
  });

  it("tie-break columns decide, and the report says that they did", () => {
    const facts = [
      {
        factId: "seniority",
        kind: "number" as const,
        values: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1],
        places: { kind: "cells" as const, cells: [] },
      },
    ];
    const ranking = {
      method: "competition",
      groupBy: [],
      tieBreaks: [{ by: "fact", id: "seniority", order: "higherFirst" }],
    };
    const result = run(tied, { tiePolicy: "tieBreaks" }, { ranking }, [], { facts });
    expect(grades(result)).toBe("ABABBBBCCC");
    expect(result.distribution[0]?.ties[0]).toMatchObject({ grade: "A", resolution: "byTieBreaks" });
  });

  it("soft mode reports and changes nothing", () => {
    const result = run(ten, { mode: "soft" });
    expect(grades(result)).toBe("AAAAABBBBB");
    expect(result.distribution[0]?.status).toBe("reported");
    expect(codes(result)).toContain("quota_deviation");
  });

  it("ceiling mode limits the top and fills the bottom", () => {
    expect(grades(run(ten, { mode: "ceiling" }))).toBe("AABBBBBCCC");
    const low = [91, 89, 88, 87, 86, 85, 84, 83, 82, 50];
    expect(grades(run(low, { mode: "ceiling" }))).toBe("ABBBBBBCCD");
  });

  it("a floor gate keeps a seat free rather than give it to a low score", () => {
    const low = [95, 58, 57, 56, 55, 54, 53, 52, 51, 50];
    const result = run(low, { floorGates: [{ grade: "A", minScore: 60 }] });
    expect(grades(result)).toBe("ABBBBBBCCC");
    expect(codes(result)).toContain("quota_deviation");
  });

  it("a person capped by a veto takes no seat above the cap, and the seat goes to the next", () => {
    const adjustments = {
      ...createPolicy({}).adjustments,
      vetoes: [{ id: "v", name: "v", aliases: [], effect: { kind: "capGrade", grade: "C" } }],
    };
    const events = [{ row: 0, itemId: "v", quantity: 1, day: null, periodId: null, note: null, at: null }];
    expect(grades(run(ten, {}, { adjustments }, [], { events }))).toBe("CAABBBBBCC");
  });

  it("small groups get advice only; a joint pool makes them large enough", () => {
    const people = ten.map((_, row) => ({ department: row % 2 === 0 ? "North" : "South" }));
    const apart = run(ten, { group: "department", minimumGroupSize: 8 }, {}, people);
    expect(apart.distribution.map(({ status, size }) => [status, size])).toEqual([
      ["advice", 5],
      ["advice", 5],
    ]);
    expect(grades(apart)).toBe("AAAAABBBBB");
    const jointPools = [["North", "South"]];
    const joint = run(ten, { group: "department", minimumGroupSize: 8, jointPools }, {}, people);
    expect(joint.distribution.map(({ names, size }) => [names, size])).toEqual([[["North", "South"], 10]]);
    expect(grades(joint)).toBe("AABBBBBCCC");
  });

  it("leaves new joiners out by name and without a score nobody is placed", () => {
    const periods = {
      ...createPolicy({}).periods,
      periods: [
        { id: "Q1", name: "Q1", aliases: [], length: "quarter", from: asEpochDay(100), to: asEpochDay(190) },
      ],
    };
    const facts = [
      {
        factId: "hireDate",
        kind: "day" as const,
        values: [asEpochDay(150), ...ten.map(() => asEpochDay(10))],
        places: { kind: "cells" as const, cells: [] },
      },
    ];
    const employees = [null, ...ten].map((_, row) => ({ id: `E${String(row)}` }));
    const measures = [{ indicatorId: "total", periodId: "Q1", entries: [98, ...ten.slice(0, 9), null] }];
    const policy = policyWith({ excludes: ["newJoiner"] }, { periods });
    const result = appraise(policy, createDataset(employees, measures, { facts }));
    expect(result.distribution[0]?.excluded).toEqual([{ row: 0, reason: "newJoiner" }]);
    expect(result.distribution[0]?.size).toBe(9);
    expect(grades(result)).toBe("AAABBBBCCC-");
  });

  it("never loses a person, whatever the scores, modes and gates", () => {
    const score = fc.option(fc.integer({ min: 40, max: 60 }), { freq: 8 });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 40 }),
        fc.constantFrom("hard" as const, "soft" as const, "ceiling" as const),
        fc.constantFrom("expandUp" as const, "pushDown" as const, "tieBreaks" as const, "ask" as const),
        fc.integer({ min: 40, max: 61 }),
        (scores, mode, tiePolicy, minScore) => {
          const result = run(scores, { mode, tiePolicy, floorGates: [{ grade: "B", minScore }] });
          const scored = scores.filter((value) => value !== null).length;
          expect(grades(result).replaceAll("-", "")).toHaveLength(scored);
          const seats = result.distribution[0]?.grades.reduce((sum, grade) => sum + grade.seats, 0);
          expect(seats).toBe(scored);
          if (mode !== "hard") return;
          // Nobody with a better score has a worse grade.
          const placed = scores.flatMap((value, row) =>
            value === null ? [] : [[value, gradeOf(result, row) ?? ""] as const],
          );
          for (const [value, grade] of placed) {
            for (const [other, otherGrade] of placed)
              if (value > other) expect(grade <= otherGrade).toBe(true);
          }
        },
      ),
    );
  });
});
