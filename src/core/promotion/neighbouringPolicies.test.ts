import type { HistoryEntry } from "../dataset.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import { dayFact, fact, judge, juniors, ladder } from "./testing/ladder.ts";

/** Rules of other companies' policies: each can be written, and gives what it says. */
describe("neighbouring policies", () => {
  it("five conditions at once: half a year's mean of 80, no D, half a year in level, competent, no penalty in a year", () => {
    const gates: readonly EligibilityGate[] = [
      { kind: "averageOfLast", id: "mean", name: "", periods: 6, atLeast: 80 },
      { kind: "gradeOfLast", id: "grade", name: "", periods: 1, atLeastGrade: "C", required: 1 },
      { kind: "timeInLevel", id: "level", name: "", minMonths: 6 },
      { kind: "flag", id: "fit", name: "", factId: "fit" },
      { kind: "noVeto", id: "clean", name: "", withinMonths: 12 },
    ];
    const history = [78, 80, 82, 79, 81].flatMap((score, month) =>
      [0, 1].map((row): HistoryEntry => ({
        ...{ row, periodId: `M${String(month)}`, grade: null, score, state: "appraised", at: null },
      })),
    );
    const facts = [
      dayFact("levelSince", ["2026-06-30", "2026-07-01"]),
      fact("fit", [true, true]),
      dayFact("lastPenaltyDate", ["2025-06-01", "2025-06-01"]),
    ];
    // 78 + 80 + 82 + 79 + 81 + 80 = 480, the mean of six is 80; the second has been in level for 5 months only.
    const { judgements } = judge(ladder(gates), juniors([80, 80], { facts, history }));
    expect(judgements.map(({ eligibility }) => eligibility)).toEqual(["eligible", "nearMiss"]);
    expect(judgements[0]?.gates[0]?.found).toBe(80);
    expect(judgements[1]?.gates[2]).toMatchObject({ found: 5, distance: 1 });
  });

  it("titles by awards: five stars and three years make a veteran", () => {
    const gates: readonly EligibilityGate[] = [
      { kind: "count", id: "stars", name: "", factId: "stars", atLeast: 5 },
      { kind: "tenure", id: "years", name: "", minMonths: 36 },
    ];
    const facts = [fact("stars", [5, 4, 5]), dayFact("hireDate", ["2023-12-01", "2020-01-01", "2024-06-01"])];
    const { judgements } = judge(ladder(gates), juniors([70, 70, 70], { facts }));
    expect(judgements.map(({ eligibility }) => eligibility)).toEqual(["eligible", "nearMiss", "nearMiss"]);
  });

  it("a store manager: three years with the company, one of them as manager", () => {
    const gates: readonly EligibilityGate[] = [
      { kind: "tenure", id: "years", name: "", minMonths: 36 },
      { kind: "timeInLevel", id: "asManager", name: "", minMonths: 12 },
    ];
    const facts = [
      dayFact("hireDate", ["2023-12-31", "2023-12-31"]),
      dayFact("levelSince", ["2025-12-31", "2026-01-01"]),
    ];
    const { judgements } = judge(ladder(gates), juniors([70, 70], { facts }));
    expect(judgements.map(({ eligibility }) => eligibility)).toEqual(["eligible", "nearMiss"]);
  });

  it("three failing months in a row or a written warning lead one level down", () => {
    const policy = ladder([]);
    const { promotion } = policy;
    if (promotion === null) throw new RangeError("The ladder has a promotion policy");
    const gate: EligibilityGate = {
      ...{ kind: "group", id: "either", name: "", needs: "any" },
      gates: [
        { kind: "streak", id: "months", name: "", streakId: "failing" },
        { kind: "flag", id: "warning", name: "", factId: "writtenWarning" },
      ],
    };
    const down = {
      id: "down",
      from: "senior",
      to: "junior",
      kind: "demotion",
      gates: [gate],
      priority: [],
    } as const;
    const history = ["M1", "M2"].map((periodId): HistoryEntry => ({
      ...{ row: 0, periodId, grade: "D", score: null, state: "appraised", at: null },
    }));
    const facts = [fact("writtenWarning", [false, true, false])];
    const result = judge(
      {
        ...policy,
        streaks: [{ id: "failing", kind: "failing", grade: "D", length: 3, gap: "break" }],
        promotion: { ...promotion, steps: [down] },
      },
      juniors([50, 90, 50], { facts, history }, { level: "senior" }),
    );
    expect(result.judgements.map(({ eligibility }) => eligibility)).toEqual([
      "eligible",
      "eligible",
      "nearMiss",
    ]);
  });
});
