import { createDataset } from "../createDataset.ts";
import { isoFromDay } from "../civilDate/isoFromDay.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import { checkPolicy } from "../policy/checkPolicy.ts";
import { judgePromotion } from "../promotion/judgePromotion.ts";
import { dayFact, fact, today } from "../promotion/testing/ladder.ts";
import { appraise } from "../scoring/appraise.ts";
import type { FollowUpPolicy } from "./followUpPolicy.ts";
import type { FollowUpOptions } from "./followUpResult.ts";
import { planFollowUp } from "./planFollowUp.ts";

const followUp: FollowUpPolicy = {
  bonusCoefficients: { A: 1.5, B: 1, D: 0 },
  trainingBelow: 70,
  courses: { writing: ["Clear writing"] },
  interview: { strengthFrom: 90, gapBelow: 80, maxItems: 2 },
  development: { shortMonths: 3, middleMonths: 12, longMonths: null },
  improvement: {
    ...{ atMostGrade: null, checkAfterMonths: 3, maxGoals: 2, whenMet: "close", whenMissed: "extend" },
  },
  nineBox: {
    ...{ performanceNodeId: null, potentialNodeId: null },
    ...{ performance: { medium: 60, high: 85 }, potential: { medium: 3, high: 4 } },
  },
  rewards: {
    ...{ bonusBudget: 10_000, scoreBonus: null, salaryBudget: 300, transferStreakId: "failing" },
    salaryChanges: { A: 0.05, B: 0.05, D: -0.05 },
    awards: [{ id: "honour", name: "Honour", when: { kind: "grade", atLeastGrade: "B" } }],
  },
  process: [{ id: "talk", name: "Talk", owner: "superior", dueDays: 10 }],
  appeal: { withinDays: 5, answerDays: 10, instances: 2 },
};

const level = (id: string) => ({ id, name: id, aliases: [], track: "professional" as const });
const step = (from: string, to: string) => ({
  ...{ id: `${from}-${to}`, from, to, kind: "promotion" as const, priority: [] },
  gates: [
    { kind: "minScore" as const, id: "score", name: "score", nodeId: null, atLeast: 85 },
    { kind: "timeInLevel" as const, id: "time", name: "time", minMonths: 12 },
  ],
});

/** Analysis weighs 50 %, writing 30 %, teamwork 20 %. */
const policy: AppraisalPolicy = createPolicy({
  model: {
    ...{ basis: "parent", intendedTotal: null },
    nodes: [
      createIndicator({ id: "analysis", parentId: null, weight: 0.5 }),
      createIndicator({ id: "writing", parentId: null, weight: 0.3 }),
      createIndicator({ id: "teamwork", parentId: null, weight: 0.2 }),
    ],
  },
  streaks: [{ id: "failing", kind: "failing", grade: "D", length: 1, gap: "skip" }],
  promotion: {
    levels: ["junior", "senior", "expert", "chief"].map(level),
    steps: [step("junior", "senior"), step("senior", "expert"), step("expert", "chief")],
    ...{ vacancies: {}, degrees: [], tieBreaks: [] },
  },
  followUp,
});

const people = ["E1", "E2", "E3", "E4"].map((id) => ({ id, level: id === "E2" ? "expert" : "junior" }));
/*
 * E1: 95 × 0.5 + 90 × 0.3 + 90 × 0.2 = 92.5, A. E2: 80 × 0.5 + 90 × 0.3 + 85 × 0.2 = 84, B. E3: 60 × 0.5 + 50 × 0.3 +
 * 55 × 0.2 = 56, D. E4 was not scored.
 */
const dataset = createDataset(
  people,
  [
    { indicatorId: "analysis", entries: [95, 80, 60, null] },
    { indicatorId: "writing", entries: [90, 90, 50, null] },
    { indicatorId: "teamwork", entries: [90, 85, 55, null] },
  ],
  {
    facts: [
      fact("baseSalary", [8000, 5000, 6000, 7000]),
      fact("potential", [5, 3, null, 4]),
      dayFact("levelSince", ["2024-01-01", "2024-01-01", "2026-07-01", "2024-01-01"]),
    ],
  },
);

function follow(options: Partial<FollowUpOptions> = {}) {
  const result = appraise(policy, dataset);
  const promotion = judgePromotion(policy, dataset, result, { asOf: today });
  return planFollowUp(policy, dataset, result, promotion, { asOf: today, ...options });
}

describe("planFollowUp", () => {
  it("has a policy without errors to begin with", () => {
    expect(checkPolicy(policy)).toEqual([]);
  });

  it("gives each person the next grade, what to train and what to talk about", () => {
    const [first, second, third, fourth] = follow().people;
    expect([first, second, third, fourth].map((person) => person?.gradeGoal)).toEqual([
      null,
      { grade: "A", score: 90, gap: 6 },
      { grade: "C", score: 60, gap: 4 },
      null,
    ]);
    expect(third?.training.map(({ nodeId, gap, courses }) => [nodeId, gap, courses])).toEqual([
      ["writing", 20, ["Clear writing"]],
      ["teamwork", 15, []],
      ["analysis", 10, []],
    ]);
    const { interview } = first ?? {};
    expect(interview?.strengths.map(({ nodeId }) => nodeId)).toEqual(["analysis", "writing"]);
    // Nobody sits in a talk without a strength: the best indicator stands for it, and it is said that it does.
    expect([third?.interview.strengths[0]?.nodeId, third?.interview.isBestOnly]).toEqual(["analysis", true]);
    // Most points of the total lost first: 40 × 0.5 = 20, 50 × 0.3 = 15, 45 × 0.2 = 9; two are shown.
    expect(third?.interview.gaps.map(({ nodeId, lost }) => [nodeId, Math.round(lost)])).toEqual([
      ["analysis", 20],
      ["writing", 15],
    ]);
    expect(third?.interview.nextSteps.map(({ kind }) => kind)).toEqual([
      ...["train", "train", "reachGrade", "meetGate", "meetGate"],
    ]);
    expect(fourth?.interview).toMatchObject({ strengths: [], gaps: [] });
  });

  it("plans support for a failing result only: goal, actions, dates, and what the next check means", () => {
    const plans = follow().people.map(({ improvement }) => improvement);
    expect(plans.map((plan) => plan !== null)).toEqual([false, false, true, false]);
    const plan = plans[2];
    expect(plan?.trigger).toBe("grade");
    expect(plan?.focus.map(({ nodeId }) => nodeId)).toEqual(["analysis", "writing"]);
    expect(plan?.actions.map(({ kind, until }) => [kind, until === null ? null : isoFromDay(until)])).toEqual(
      [
        ["talk", "2027-01-31"],
        ["coach", "2027-03-31"],
        ["train", "2027-03-31"],
        ["check", "2027-03-31"],
      ],
    );
    expect([plan?.whenMet, plan?.whenMissed]).toEqual(["close", "extend"]);
  });

  it("draws a way in three horizons: what is missing, the next level, the levels beyond", () => {
    const [first, second, third] = follow().people;
    expect(first?.development.short.goals).toEqual([]);
    expect(third?.development.short.goals.map(({ kind }) => kind)).toEqual([
      ...["skill", "skill", "skill", "gate", "gate"],
    ]);
    expect(third?.development.middle).toMatchObject({ goals: [{ kind: "level", levelId: "senior" }] });
    expect(third?.development.long.goals).toMatchObject([{ levelId: "expert" }, { levelId: "chief" }]);
    expect(second?.development.long.goals).toEqual([]);
    const { short, middle, long } = third?.development ?? {};
    const iso = [short, middle, long].map((horizon) =>
      horizon === undefined || horizon.until === null ? null : isoFromDay(horizon.until),
    );
    expect(iso).toEqual(["2027-03-31", "2027-12-31", null]);
  });

  it("keeps within the budgets to the cent, and a cut is not weighed against raises", () => {
    const { people: all, bonus, salaryRaises } = follow();
    // 8000 × 1.5 + 5000 × 1 + 6000 × 0 = 17,000 asked, 10,000 to give: 10 / 17 of each.
    expect(bonus).toEqual({ budget: 10_000, scale: 10 / 17, total: 10_000 });
    expect(all.map(({ rewards }) => rewards.bonus.amount)).toEqual([7058.82, 2941.18, 0, null]);
    // 400 + 250 asked of 300: 184.62 + 115.38; E3's cut of 300 is a cut of 300.
    expect(all.map(({ rewards }) => rewards.salaryChange.amount)).toEqual([184.62, 115.38, -300, null]);
    expect(salaryRaises).toEqual({ budget: 300, scale: 300 / 650, total: 300 });
  });

  it("suggests awards to the good, and another post only after a failing run", () => {
    const rewards = follow().people.map((person) => person.rewards);
    expect(rewards.map(({ awards }) => awards.map(({ id }) => id))).toEqual([["honour"], ["honour"], [], []]);
    expect(rewards.map(({ transfer }) => transfer?.length ?? null)).toEqual([null, null, 1, null]);
  });

  it("puts nobody into the nine-box by half", () => {
    expect(follow().people.map(({ nineBox }) => nineBox?.cell ?? null)).toEqual([
      { performance: "high", potential: "high" },
      { performance: "medium", potential: "medium" },
      null,
      null,
    ]);
  });

  it("brings together what was kept: talks, appeals and the process", () => {
    const talk = { employeeId: "E3", on: today, who: "Lin", agreed: "two courses" };
    const appeal = { kind: "file", on: today, who: "E3", why: "teamwork" } as const;
    const records = {
      talks: [talk],
      appeals: { E3: [appeal] },
      process: [{ stepId: "talk", who: "Lin", on: today }],
    };
    const found = follow({ records, cycleEnd: today });
    expect(found.people.map((person) => person.talk)).toEqual([null, null, talk, null]);
    expect(found.people[2]?.appeal).toMatchObject({
      status: "open",
      first: { grade: "D" },
      current: { grade: "D" },
    });
    expect(found.people[0]?.appeal?.status).toBe("none");
    expect(found.process).toMatchObject([{ state: "done", due: today + 10 }]);
  });

  it("suggests no dates without a day, and nothing that a policy does not ask for", () => {
    const result = appraise(policy, dataset);
    const undated = planFollowUp(policy, dataset, result, null, { asOf: null });
    expect(undated.people[2]?.improvement?.nextCheck).toBeNull();
    const bare = planFollowUp({ ...policy, followUp: null }, dataset, result, null, { asOf: today });
    expect(bare.people[2]).toMatchObject({ training: [], improvement: null, nineBox: null, appeal: null });
    expect([bare.process, bare.calendars, bare.evidence, bare.pool]).toEqual([[], [], null, null]);
  });
});
