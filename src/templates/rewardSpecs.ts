import type { FollowUpFact, FollowUpPolicy, RewardPolicy } from "../core/index.ts";
import type { Say } from "./systemSpec.ts";

/** Rewards of which nothing is said yet. */
export const noRewards: RewardPolicy = {
  bonusBudget: null,
  scoreBonus: null,
  salaryChanges: {},
  salaryBudget: null,
  awards: [],
  transferStreakId: null,
};

const grades = (say: Say) => ({
  excellent: say("优秀", "優秀", "Excellent"),
  good: say("良好", "良好", "Good"),
  satisfactory: say("合格", "合格", "Satisfactory"),
  unsatisfactory: say("不合格", "不合格", "Unsatisfactory"),
});

/** Base pay, of which bonuses and raises are taken. */
export const payFact = (say: Say): FollowUpFact => ({
  factId: "baseSalary",
  name: say("基本工资", "基本薪資", "Base pay"),
  aliases: ["基本工资", "基本薪資", "Base pay", "底薪", "月薪", "本薪", "Base salary"],
  example: 8000,
});

/** Bonus coefficients by grade. That the good get a bonus a source says; how much, it does not. */
export function bonusByGrade(say: Say): Pick<FollowUpPolicy, "bonusCoefficients"> {
  const { excellent, good, satisfactory, unsatisfactory } = grades(say);
  return {
    bonusCoefficients: { [excellent]: 1.5, [good]: 1.2, [satisfactory]: 1, [unsatisfactory]: 0 },
  };
}

/** A raise for excellent results, a cut for insufficient ones; the shares are ours. */
export function salaryByGrade(say: Say): RewardPolicy["salaryChanges"] {
  const { excellent, unsatisfactory } = grades(say);
  return { [excellent]: 0.05, [unsatisfactory]: -0.05 };
}

/** An award for an excellent grade. */
export function awardForExcellence(say: Say, id: string, name: string): RewardPolicy["awards"][number] {
  return { id, name, when: { kind: "grade", atLeastGrade: grades(say).excellent } };
}
