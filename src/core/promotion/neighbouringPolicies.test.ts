import { isoFromDay } from "../civilDate/isoFromDay.ts";
import { createDataset } from "../createDataset.ts";
import type { HistoryEntry } from "../dataset.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import { probationaryPost } from "./probationaryPost.ts";
import type { PromotionPolicy } from "./promotionPolicy.ts";
import { reviewState } from "./review/reviewState.ts";
import { day, dayFact, fact, judge, juniors, ladder } from "./testing/ladder.ts";

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

  it("a trial of three months after it; over a level only by special approval", () => {
    const leap: EligibilityGate = { kind: "approval", id: "leap", name: "", by: "board" };
    const policy = ladder([]);
    const base = promotionOf(policy);
    const level = (id: string) => ({ id, name: id, aliases: [], track: "professional" as const });
    const step = (id: string, to: string, gates: readonly EligibilityGate[]) => ({
      ...{ id, from: "junior", to, kind: "promotion" as const, gates, priority: [], probationMonths: 3 },
    });
    const promotion = {
      ...base,
      levels: ["junior", "senior", "chief"].map(level),
      steps: [step("up", "senior", []), step("over", "chief", [leap])],
    };
    const approval = {
      employeeId: "E2",
      stepId: "over",
      gateIds: ["leap"],
      who: "board",
      when: "2026-12-01",
      why: "talent",
    };
    const result = judge({ ...policy, promotion }, juniors([90, 90]), { approvals: [approval] });
    expect(result.judgements.map(({ row, step: { id }, eligibility }) => [row, id, eligibility])).toEqual([
      [0, "up", "eligible"],
      [0, "over", "unverified"],
      [1, "up", "eligible"],
      [1, "over", "eligible"],
    ]);
    // The leap leaves a trace: who approved it, and why.
    expect(result.judgements[3]?.approval).toEqual(approval);
    expect(result.candidates.every(({ probationMonths }) => probationMonths === 3)).toBe(true);
    const post = probationaryPost(day("2027-01-01"), 3);
    expect(isoFromDay(post.to)).toBe("2027-03-31");
  });

  it("sub-grades with a share of 30, 40 and 30 per cent in each region, and a least stay of three months", () => {
    const share = (levelId: string, maxShare: number): EligibilityGate => ({
      ...{ kind: "headcountShare", id: "share", name: "", levelId, maxShare, scope: "department" },
      among: ["grade3", "grade2", "grade1"],
    });
    const stay: EligibilityGate = { kind: "timeInLevel", id: "stay", name: "", minMonths: 3 };
    const policy = ladder([]);
    const level = (id: string) => ({ id, name: id, aliases: [], track: "management" as const });
    const step = (from: string, to: string, maxShare: number) => ({
      ...{ id: `${from}-${to}`, from, to, kind: "promotion" as const, priority: [] },
      gates: [stay, share(to, maxShare)],
    });
    const promotion = {
      ...promotionOf(policy),
      levels: ["grade3", "grade2", "grade1"].map(level),
      steps: [step("grade3", "grade2", 0.4), step("grade2", "grade1", 0.3)],
    };
    // Ten people in one region: 40 % are 4 seats at grade 2, of which 3 are held; 30 % are 3 at grade 1, 3 are held.
    const levels = [
      "grade3",
      "grade3",
      "grade3",
      "grade3",
      "grade2",
      "grade2",
      "grade2",
      "grade1",
      "grade1",
      "grade1",
    ];
    const people = levels.map((name, index) => ({
      id: `E${String(index)}`,
      department: "North",
      level: name,
    }));
    const since = levels.map((_, index) => (index === 1 ? "2026-11-01" : "2026-01-01"));
    const dataset = createDataset(
      people,
      [{ indicatorId: "work", entries: [85, 95, 90, 70, 80, 75, 70, 90, 90, 90] }],
      {
        facts: [dayFact("levelSince", since)],
      },
    );
    const result = judge({ ...policy, promotion }, dataset);
    // The best has been at his grade for a month only; of the others the better one gets the seat.
    expect(result.judgements[1]?.eligibility).toBe("nearMiss");
    expect(result.candidates.map(({ row, levelId, placement }) => [row, levelId, placement])).toEqual([
      [2, "grade2", "offered"],
      ...[0, 3].map((row) => [row, "grade2", "reserve"]),
      ...[4, 5, 6].map((row) => [row, "grade1", "reserve"]),
    ]);
  });

  it("to move up a grade needs a share, to rise to a post a vacancy: the same person is judged for both", () => {
    const policy = ladder([{ kind: "vacancy", id: "post", name: "", levelId: "senior" }], {
      vacancies: { senior: 1 },
    });
    const { candidates } = judge(policy, juniors([90, 85]));
    expect(candidates.map(({ row, placement }) => [row, placement])).toEqual([
      [0, "offered"],
      [1, "reserve"],
    ]);
  });

  it("those who are in the lowest quarter three months running go down one level", () => {
    const policy = ladder([]);
    const low: EligibilityGate = {
      ...{ kind: "percentile", id: "low", name: "", scope: "all", side: "atMost", share: 0.25 },
    };
    const months: EligibilityGate = { kind: "streak", id: "months", name: "", streakId: "failing" };
    const down = {
      id: "down",
      from: "senior",
      to: "junior",
      kind: "demotion",
      gates: [low, months],
      priority: [],
    } as const;
    const history = ["M1", "M2"].flatMap((periodId) =>
      [0, 1].map((row): HistoryEntry => ({
        ...{ row, periodId, grade: row === 0 ? "D" : "B", score: null, state: "appraised", at: null },
      })),
    );
    const result = judge(
      {
        ...policy,
        streaks: [{ id: "failing", kind: "failing", grade: "D", length: 3, gap: "break" }],
        promotion: { ...promotionOf(policy), steps: [down] },
      },
      juniors([40, 80, 85, 90], { history }, { level: "senior" }),
    );
    expect(result.judgements.map(({ eligibility }) => eligibility)).toEqual([
      ...["eligible", "ineligible", "ineligible", "ineligible"],
    ]);
  });

  it("three awards make a star; half a year and one award a supervisor; a year and three months as one a manager", () => {
    const award = (atLeast: number): EligibilityGate => ({
      kind: "count",
      id: "awards",
      name: "",
      factId: "awards",
      atLeast,
    });
    const years = (minMonths: number): EligibilityGate => ({
      kind: "tenure",
      id: "years",
      name: "",
      minMonths,
    });
    const since = (minMonths: number): EligibilityGate => ({
      kind: "timeInLevel",
      id: "since",
      name: "",
      minMonths,
    });
    const facts = [
      fact("awards", [3, 2, 1]),
      dayFact("hireDate", ["2025-12-31", "2026-06-30", "2026-07-01"]),
      dayFact("levelSince", ["2026-09-30", "2026-10-01", "2026-06-30"]),
    ];
    const verdicts = (gates: readonly EligibilityGate[]): readonly string[] =>
      judge(ladder(gates), juniors([70, 70, 70], { facts })).judgements.map(({ eligibility }) => eligibility);
    expect(verdicts([award(3)])).toEqual(["eligible", "nearMiss", "nearMiss"]);
    expect(verdicts([years(6), award(1)])).toEqual(["eligible", "eligible", "nearMiss"]);
    expect(verdicts([years(12), since(3)])).toEqual(["eligible", "ineligible", "nearMiss"]);
  });

  it("a year of service, no grave fault, a year graded good: application, first look, evaluation, approval, notice", () => {
    const gates: readonly EligibilityGate[] = [
      { kind: "tenure", id: "years", name: "", minMonths: 12 },
      { kind: "noVeto", id: "clean", name: "", withinMonths: 12 },
      { kind: "gradeOfLast", id: "good", name: "", periods: 1, atLeastGrade: "B", required: 1 },
    ];
    const facts = [
      dayFact("hireDate", ["2025-12-31", "2025-12-31", "2025-12-31"]),
      dayFact("lastPenaltyDate", [null, "2026-06-01", null]),
      fact("cleanRecord", [true, null, true]),
    ];
    const { judgements } = judge(ladder(gates), juniors([80, 95, 79], { facts }));
    expect(judgements.map(({ eligibility }) => eligibility)).toEqual(["eligible", "nearMiss", "nearMiss"]);
    const steps = (["self", "hr", "expert", "decision", "publicNotice"] as const).map((by) => ({
      id: by,
      name: by,
      by,
    }));
    const said = steps.map(({ id }) => ({
      ...({
        reviewStepId: id,
        who: "Lin",
        when: "2026-12-01T08:00:00Z",
        verdict: "approved",
        score: null,
        note: null,
      } as const),
    }));
    expect(said.map((_, count) => reviewState(steps, said.slice(0, count)).next?.id)).toEqual([
      ...["self", "hr", "expert", "decision", "publicNotice"],
    ]);
    expect(reviewState(steps, said).status).toBe("approved");
  });
});

function promotionOf({ promotion }: AppraisalPolicy): PromotionPolicy {
  if (promotion === null) throw new RangeError("The ladder has a promotion policy");
  return promotion;
}
