import { isoFromDay } from "../civilDate/isoFromDay.ts";
import { createDataset } from "../createDataset.ts";
import type { HistoryEntry } from "../dataset.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { PromotionResult } from "./promotionResult.ts";
import { day, dayFact, fact, judge, juniors, ladder } from "./testing/ladder.ts";

const score: EligibilityGate = { kind: "minScore", id: "score", name: "score", nodeId: null, atLeast: 80 };
const years: EligibilityGate = { kind: "tenure", id: "years", name: "years", minMonths: 36 };
const degree: EligibilityGate = { kind: "degree", id: "degree", name: "degree", atLeast: "bachelor" };

const verdicts = (result: PromotionResult): readonly string[] =>
  result.judgements.map(({ eligibility }) => eligibility);

describe("judgePromotion", () => {
  it("says eligible, one short, not eligible, each gate with what was found and what is missing", () => {
    const facts = [dayFact("hireDate", ["2023-12-31", "2024-01-01", "2024-01-01"])];
    const result = judge(ladder([score, years]), juniors([90, 90, 70], { facts }));
    expect(verdicts(result)).toEqual(["eligible", "nearMiss", "ineligible"]);
    expect(result.judgements[1]?.gates[1]).toEqual({
      gate: years,
      state: "failed",
      found: 35,
      at: "People!hireDate3",
      distance: 1,
      reason: null,
      change: { kind: "wait", until: day("2027-01-01") },
      gates: [],
    });
    expect(result.judgements[2]?.gates[0]).toMatchObject({
      found: 70,
      distance: 10,
      change: { kind: "reach", value: 80 },
    });
  });

  it("G23 leaves an unknown degree to be verified: neither eligible nor rejected", () => {
    const facts = [fact("education", ["master", null, "college", "night school"])];
    const result = judge(ladder([degree]), juniors([90, 90, 90, 90], { facts }));
    expect(verdicts(result)).toEqual(["eligible", "unverified", "nearMiss", "unverified"]);
    expect(result.judgements.map(({ gates }) => gates[0]?.reason)).toEqual([
      null,
      "factMissing",
      null,
      "valueNotUnderstood",
    ]);
    expect(result.candidates.map(({ row }) => row)).toEqual([0]);
    expect(result.issues.map(({ code }) => code)).toEqual(["fact_not_understood"]);
  });

  it("knows no tenure without a day to count to", () => {
    const facts = [dayFact("hireDate", ["2001-01-01"])];
    const result = judge(ladder([years]), juniors([90], { facts }), { asOf: null });
    expect([verdicts(result), result.judgements[0]?.gates[0]?.reason]).toEqual([
      ["unverified"],
      "noReferenceDate",
    ]);
  });

  it("takes months that the sheet counted where no first day is known", () => {
    const facts = [fact("tenureMonths", [40, 30, null])];
    const result = judge(ladder([years]), juniors([90, 90, 90], { facts }), { asOf: null });
    expect(verdicts(result)).toEqual(["eligible", "nearMiss", "unverified"]);
    expect(result.judgements[1]?.gates[0]).toMatchObject({ found: 30, distance: 6, change: null });
  });

  it("G24 meets a streak over a period on leave only where leave is passed over", () => {
    const entry = (periodId: string, grade: string | null): HistoryEntry => ({
      row: 0,
      periodId,
      grade,
      score: null,
      state: grade === null ? "onLeave" : "appraised",
      at: null,
    });
    const history = [entry("Q1", "A"), entry("Q2", null)];
    const streak: EligibilityGate = { kind: "streak", id: "streak", name: "streak", streakId: "good" };
    const verdictWith = (gap: "skip" | "break"): readonly unknown[] => {
      const policy = ladder([streak]);
      const rule = { id: "good", kind: "excellent", grade: "A", length: 2, gap } as const;
      const { judgements } = judge({ ...policy, streaks: [rule] }, juniors([95], { history }));
      return [judgements[0]?.eligibility, judgements[0]?.gates[0]?.found, judgements[0]?.gates[0]?.change];
    };
    expect(verdictWith("skip")).toEqual(["eligible", 2, null]);
    expect(verdictWith("break")).toEqual(["nearMiss", 1, { kind: "periods", count: 1 }]);
  });

  it("G25 keeps the score of 96 points after a veto, and a gate against vetoes fails", () => {
    const events = [
      { row: 0, itemId: "leak", quantity: 1, day: null, periodId: null, note: null, at: "Events!A2" },
    ];
    const noVeto: EligibilityGate = { kind: "noVeto", id: "clean", name: "clean", withinMonths: null };
    const { judgements } = judge(ladder([score, noVeto]), juniors([96], { events }));
    expect(judgements[0]?.gates.map(({ state, found, at }) => [state, found, at])).toEqual([
      ["passed", 96, null],
      ["failed", ["leak"], "Events!A2"],
    ]);
    expect(judgements[0]?.eligibility).toBe("nearMiss");
  });

  it("needs to know of penalties within a time, and says when the time is over", () => {
    const gate: EligibilityGate = { kind: "noVeto", id: "clean", name: "clean", withinMonths: 12 };
    const facts = [dayFact("lastPenaltyDate", ["2026-03-15", "2025-12-31", null])];
    const { judgements } = judge(ladder([gate]), juniors([90, 90, 90], { facts }));
    expect(judgements.map(({ gates }) => gates[0]?.state)).toEqual(["failed", "passed", "unknown"]);
    expect(judgements[0]?.gates[0]?.change).toEqual({ kind: "wait", until: day("2027-03-15") });
  });

  it("judges certificates, counts, examinations and answers", () => {
    const gates: readonly EligibilityGate[] = [
      { kind: "certificate", id: "certificate", name: "", anyOf: ["Service II", "Service III"] },
      { kind: "count", id: "tickets", name: "", factId: "tickets", atLeast: 500 },
      { kind: "exam", id: "exam", name: "", factId: "exam", atLeast: 80 },
      { kind: "flag", id: "team", name: "", factId: "hasLedTeam" },
    ];
    const facts = [
      fact("certificates", [["service ii"], ["Service I"], null]),
      fact("tickets", [500, 480, null]),
      fact("exam", [80, 79.5, null]),
      fact("hasLedTeam", [true, false, null]),
    ];
    const { judgements } = judge(ladder(gates), juniors([90, 90, 90], { facts }));
    expect(judgements.map((judgement) => judgement.gates.map(({ state }) => state))).toEqual([
      ["passed", "passed", "passed", "passed"],
      ["failed", "failed", "failed", "failed"],
      ["unknown", "unknown", "unknown", "unknown"],
    ]);
    expect(judgements[1]?.gates.map(({ distance }) => distance)).toEqual([1, 20, 0.5, null]);
  });

  it("reads a number that the sheet has as a column of entries, by the name that the policy gives the fact", () => {
    const gate: EligibilityGate = { kind: "count", id: "tickets", name: "", factId: "tickets", atLeast: 500 };
    const policy = ladder([gate], { facts: [{ factId: "tickets", name: "处理工单数", aliases: [] }] });
    const dataset = createDataset(
      [{ id: "E1", level: "junior" }],
      [
        { indicatorId: "work", entries: [90] },
        { indicatorId: "处理工单数", entries: [512] },
      ],
    );
    expect(verdicts(judge(policy, dataset))).toEqual(["eligible"]);
  });

  it("counts grades of the last periods and averages their scores", () => {
    const history = [91, 75, 85].map((points, index): HistoryEntry => ({
      row: 0,
      periodId: `M${String(index)}`,
      grade: null,
      score: points,
      state: "appraised",
      at: null,
    }));
    const gates: readonly EligibilityGate[] = [
      { kind: "gradeOfLast", id: "grades", name: "", periods: 3, atLeastGrade: "B", required: 2 },
      { kind: "averageOfLast", id: "average", name: "", periods: 3, atLeast: 81 },
      { kind: "averageOfLast", id: "long", name: "", periods: 6, atLeast: 81 },
    ];
    // The run's own 80 is the last: 75, 85, 80 has two of B or better and a mean of 80; six periods are not known.
    const { judgements } = judge(ladder(gates), juniors([80], { history }));
    expect(judgements[0]?.gates.map(({ state, found, distance }) => [state, found, distance])).toEqual([
      ["passed", 2, 0],
      ["failed", 80, 1],
      ["unknown", null, null],
    ]);
  });

  it("combines gates: at least so many of a group", () => {
    const group = (needs: number | "all" | "any"): EligibilityGate => ({
      kind: "group",
      id: "group",
      name: "",
      needs,
      gates: [score, years, degree],
    });
    const facts = [dayFact("hireDate", ["2026-01-01"])];
    const stateWith = (needs: number | "all" | "any") =>
      judge(ladder([group(needs)]), juniors([90], { facts })).judgements[0]?.gates[0]?.state;
    // Score met, years failed, degree unknown.
    expect([stateWith("any"), stateWith(1), stateWith(2), stateWith("all")]).toEqual([
      "passed",
      "passed",
      "unknown",
      "failed",
    ]);
  });

  it("sets gates aside by a recorded special approval, and reports one that names nobody", () => {
    const leap: EligibilityGate = { kind: "approval", id: "leap", name: "", by: "board" };
    const facts = [dayFact("hireDate", ["2026-01-01", "2026-01-01"])];
    const approval = {
      stepId: "up",
      gateIds: ["years", "leap"],
      who: "board",
      when: "2026-12-01T00:00:00Z",
      why: "talent",
    };
    const result = judge(ladder([score, years, leap]), juniors([90, 90], { facts }), {
      approvals: [
        { ...approval, employeeId: "E1" },
        { ...approval, employeeId: "E9" },
      ],
    });
    expect(verdicts(result)).toEqual(["eligible", "ineligible"]);
    expect(result.judgements[0]?.gates.map(({ state }) => state)).toEqual(["passed", "waived", "passed"]);
    expect(result.issues.map(({ code }) => code)).toEqual(["approval_unknown"]);
  });

  it("tells apart no level, a level that is not on the ladder, and the top of it", () => {
    const dataset = createDataset(
      [
        { id: "E1" },
        { id: "E2", level: "chief" },
        { id: "E3", level: "senior" },
        { id: "E4", level: "Junior" },
      ],
      [{ indicatorId: "work", entries: [90, 90, 90, 90] }],
    );
    const result = judge(ladder([score]), dataset);
    expect(result.withoutStep).toEqual([
      { row: 0, reason: "levelMissing" },
      { row: 1, reason: "levelUnknown" },
      { row: 2, reason: "noStepFromLevel" },
    ]);
    expect(result.judgements.map(({ row }) => row)).toEqual([3]);
  });

  it("takes roles for levels where the sheet has no levels, and says so", () => {
    const dataset = createDataset([{ id: "E1", role: "junior" }], [{ indicatorId: "work", entries: [90] }]);
    const result = judge(ladder([score]), dataset);
    expect([verdicts(result), result.issues]).toEqual([
      ["eligible"],
      [{ code: "levels_from_roles", at: null, count: 1 }],
    ]);
  });

  it("offers seats by priority, score and tie-break, and never parts equals by chance", () => {
    const policy = ladder([score], { vacancies: { senior: 2 } });
    const seatsOf = (scores: readonly number[]) =>
      judge(policy, juniors(scores)).candidates.map(({ row, rank, placement }) => [row, rank, placement]);
    expect(seatsOf([85, 95, 90])).toEqual([
      [1, 1, "offered"],
      [2, 2, "offered"],
      [0, 3, "reserve"],
    ]);
    expect(seatsOf([90, 95, 90, 85])).toEqual([
      [1, 1, "offered"],
      [0, 2, "tied"],
      [2, 2, "tied"],
      [3, 4, "reserve"],
    ]);
    const byTickets = ladder([score], {
      vacancies: { senior: 1 },
      tieBreaks: [{ by: "fact", id: "tickets", order: "higherFirst" }],
    });
    const facts = [fact("tickets", [10, 30])];
    expect(judge(byTickets, juniors([90, 90], { facts })).candidates.map(({ row }) => row)).toEqual([1, 0]);
  });

  it("puts whoever meets a priority gate before a higher score", () => {
    const policy = ladder([score]);
    const first: EligibilityGate = { kind: "flag", id: "first", name: "", factId: "award" };
    const promotion = policy.promotion;
    if (promotion === null) throw new RangeError("The ladder has a promotion policy");
    const steps = promotion.steps.map((step) => ({ ...step, priority: [first] }));
    const facts = [fact("award", [null, true])];
    const result = judge({ ...policy, promotion: { ...promotion, steps } }, juniors([99, 81], { facts }));
    expect(result.candidates.map(({ row, priorityMet }) => [row, priorityMet])).toEqual([
      [1, ["first"]],
      [0, []],
    ]);
  });

  it("keeps a level within its share of people, department by department", () => {
    const gate: EligibilityGate = {
      kind: "headcountShare",
      id: "share",
      name: "",
      levelId: "senior",
      maxShare: 0.3,
      among: ["junior", "senior"],
      scope: "department",
    };
    // North: 7 people, 30 % are 2 seats, one is taken. South: 3 people, 0 seats.
    const people = ["N", "N", "N", "N", "N", "N", "N", "S", "S", "S"].map((department, index) => ({
      id: `E${String(index)}`,
      department,
      level: index === 6 ? "senior" : "junior",
    }));
    const dataset = createDataset(people, [
      { indicatorId: "work", entries: [70, 85, 90, 70, 70, 70, 99, 95, 70, 70] },
    ]);
    const result = judge(ladder([score, gate]), dataset);
    expect(result.candidates.map(({ row, placement }) => [row, placement])).toEqual([
      [7, "reserve"],
      [2, "offered"],
      [1, "reserve"],
    ]);
    expect(result.seats).toEqual([
      { levelId: "senior", department: "S", seats: 0, offered: 0, candidates: 1 },
      { levelId: "senior", department: "N", seats: 1, offered: 1, candidates: 2 },
    ]);
  });

  it("offers nothing while a step asks for a vacancy of which nobody knows", () => {
    const gate: EligibilityGate = { kind: "vacancy", id: "vacancy", name: "", levelId: "senior" };
    const result = judge(ladder([score, gate]), juniors([90]));
    expect([verdicts(result), result.candidates[0]?.placement]).toEqual([["eligible"], "seatsUnknown"]);
  });

  it("names the first day on which a wait is over", () => {
    const facts = [dayFact("hireDate", ["2024-02-29"])];
    const { judgements } = judge(ladder([years]), juniors([90], { facts }));
    const change = judgements[0]?.gates[0]?.change;
    expect(change?.kind === "wait" ? isoFromDay(change.until) : null).toBe("2027-02-28");
  });

  it("judges demotions by the same engine: the lowest quarter goes down, without a seat", () => {
    const policy = ladder([]);
    const { promotion } = policy;
    if (promotion === null) throw new RangeError("The ladder has a promotion policy");
    const gate: EligibilityGate = {
      ...{ kind: "percentile", id: "low", name: "", scope: "all", side: "atMost", share: 0.25 },
    };
    const down = {
      id: "down",
      from: "senior",
      to: "junior",
      kind: "demotion",
      gates: [gate],
      priority: [],
    } as const;
    const people = juniors([70, 80, 90, 95], {}, { level: "senior" });
    const result = judge({ ...policy, promotion: { ...promotion, steps: [down] } }, people);
    expect(verdicts(result)).toEqual(["eligible", "nearMiss", "nearMiss", "nearMiss"]);
    expect(result.candidates).toEqual([]);
  });
});
