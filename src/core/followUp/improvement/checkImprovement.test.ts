import { checkImprovement } from "./checkImprovement.ts";
import type { ImprovementPolicy } from "./improvementPolicy.ts";
import { improvementPlan } from "./improvementPlan.ts";

const policy: ImprovementPolicy = {
  ...{ atMostGrade: null, checkAfterMonths: 3, maxGoals: 2 },
  ...{ whenMet: "close", whenMissed: "considerTransfer" },
};
const goal = { grade: "C", score: 60, gap: 8 };
const plan = improvementPlan(policy, { trigger: "grade", goal, findings: [], training: [] }, null);

describe("checkImprovement", () => {
  it.each([
    ["the bound itself is enough, arithmetic noise apart", 59.99999999999, "met", "close"],
    ["a point short is missed, and a person looks at it", 59, "missed", "considerTransfer"],
    ["without a score nothing follows", null, "unknown", null],
  ] as const)("%s", (_, score, outcome, effect) => {
    const found = checkImprovement(plan, score);
    expect([found.outcome, found.effect]).toEqual([outcome, effect]);
  });

  it("measures progress from where the plan began: 52", () => {
    expect(checkImprovement(plan, 57).progress).toBe(5);
  });
});
