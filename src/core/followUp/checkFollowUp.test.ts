import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import { policyFromJson } from "../policy/policyFromJson.ts";
import { policyToJson } from "../policy/policyToJson.ts";
import { checkFollowUp } from "./checkFollowUp.ts";
import type { FollowUpPolicy } from "./followUpPolicy.ts";

const policyWith = (followUp: FollowUpPolicy) =>
  createPolicy({
    model: {
      ...{ basis: "parent", intendedTotal: null },
      nodes: [createIndicator({ id: "work", parentId: null, weight: 1 })],
    },
    followUp,
  });
const wrong: FollowUpPolicy = {
  ...{ bonusCoefficients: { Z: 1 }, trainingBelow: 70, courses: { dance: ["Tango"], work: ["Work"] } },
  rewards: {
    ...{ bonusBudget: null, salaryBudget: null, salaryChanges: { A: 0.05 } },
    scoreBonus: { nodeIds: ["volume"], steps: [] },
    awards: [{ id: "a", name: "a", when: { kind: "streak", streakId: "none" } }],
    transferStreakId: "never",
  },
  improvement: {
    ...{ atMostGrade: "Y", checkAfterMonths: 3, maxGoals: 3, whenMet: "close", whenMissed: "extend" },
  },
  evidence: [
    { id: "e", name: "e", kind: "daily", nodeIds: ["log"], fields: [], updated: null, audited: null },
  ],
};

describe("checkFollowUp", () => {
  it("names the place of every reference that leads nowhere", () => {
    expect(checkFollowUp(policyWith(wrong)).map(({ at }) => at)).toEqual([
      "policy:/followUp/bonusCoefficients/Z",
      "policy:/followUp/courses/dance",
      "policy:/followUp/improvement/atMostGrade",
      "policy:/followUp/evidence/0/nodeIds/0",
      "policy:/followUp/rewards/scoreBonus/nodeIds/0",
      "policy:/followUp/rewards/awards/0/when/streakId",
      "policy:/followUp/rewards/transferStreakId",
    ]);
  });

  it("is stored and read back whole, and a misspelt part is refused", () => {
    const policy = policyWith({ ...wrong, bonusCoefficients: { A: 1 } });
    expect(policyFromJson(policyToJson(policy))).toMatchObject({ ok: true, value: { policy } });
    const misspelt = policyToJson(policy).replace('"whenMissed"', '"whenMised"');
    expect(policyFromJson(misspelt).ok).toBe(false);
  });
});
