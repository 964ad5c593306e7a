import { matchGrades } from "../grading/matchGrades.ts";
import type { Issue } from "../issue.ts";
import type { ReferenceKind } from "../issues/policyIssue.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";

/** Do trainings, rewards, plans and records refer to indicators, grades and streaks that the policy has? */
export function checkFollowUp(policy: AppraisalPolicy): readonly Issue[] {
  const { followUp } = policy;
  if (followUp === null) return [];
  const issues: Issue[] = [];
  const nodes = new Set(policy.model.nodes.map(({ id }) => id));
  const streaks = new Set(policy.streaks.map(({ id }) => id));
  const scale = policy.grades.scales.find(({ id }) => id === policy.grades.scaleId);
  const gradeOf = scale === undefined ? () => 1 : matchGrades(scale);
  const need = (isKnown: boolean, below: string, kind: ReferenceKind, id: string): void => {
    const path = `/followUp/${below}`;
    if (!isKnown) issues.push({ code: "reference_unknown", at: `policy:${path}`, path, kind, id });
  };
  const needNode = (below: string, id: string | null): void => {
    if (id !== null) need(nodes.has(id), below, "node", id);
  };
  const needGrade = (below: string, grade: string | null): void => {
    if (grade !== null) need(gradeOf(grade) !== 0, below, "grade", grade);
  };
  const needStreak = (below: string, id: string | null): void => {
    if (id !== null) need(streaks.has(id), below, "streak", id);
  };
  for (const grade of Object.keys(followUp.bonusCoefficients)) needGrade(`bonusCoefficients/${grade}`, grade);
  for (const id of Object.keys(followUp.courses)) needNode(`courses/${id}`, id);
  followUp.programmes?.forEach(({ tests }, index) => {
    tests.forEach(({ nodeId }, test) => {
      needNode(`programmes/${String(index)}/tests/${String(test)}/nodeId`, nodeId);
    });
  });
  needGrade("improvement/atMostGrade", followUp.improvement?.atMostGrade ?? null);
  needNode("nineBox/performanceNodeId", followUp.nineBox?.performanceNodeId ?? null);
  needNode("nineBox/potentialNodeId", followUp.nineBox?.potentialNodeId ?? null);
  followUp.evidence?.forEach(({ nodeIds }, index) => {
    nodeIds.forEach((id, at) => {
      needNode(`evidence/${String(index)}/nodeIds/${String(at)}`, id);
    });
  });
  const { rewards } = followUp;
  if (rewards === undefined) return issues;
  for (const grade of Object.keys(rewards.salaryChanges)) needGrade(`rewards/salaryChanges/${grade}`, grade);
  rewards.scoreBonus?.nodeIds.forEach((id, index) => {
    needNode(`rewards/scoreBonus/nodeIds/${String(index)}`, id);
  });
  rewards.awards.forEach(({ when }, index) => {
    const below = `rewards/awards/${String(index)}/when`;
    if (when.kind === "grade") needGrade(`${below}/atLeastGrade`, when.atLeastGrade);
    else needStreak(`${below}/streakId`, when.streakId);
  });
  needStreak("rewards/transferStreakId", rewards.transferStreakId);
  return issues;
}
