import { matchGrades } from "../grading/matchGrades.ts";
import type { Issue } from "../issue.ts";
import type { ReferenceKind } from "../issues/policyIssue.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";

/** Do the ladder's steps and gates refer to levels, grades, streaks and indicators that the policy has? */
export function checkPromotion(policy: AppraisalPolicy): readonly Issue[] {
  const { promotion } = policy;
  if (promotion === null) return [];
  const issues: Issue[] = [];
  const ids: Readonly<Record<"level" | "node" | "streak", ReadonlySet<string>>> = {
    level: new Set(promotion.levels.map(({ id }) => id)),
    node: new Set(policy.model.nodes.map(({ id }) => id)),
    streak: new Set(policy.streaks.map(({ id }) => id)),
  };
  const scale = policy.grades.scales.find(({ id }) => id === policy.grades.scaleId);
  const gradeOf = scale === undefined ? () => 1 : matchGrades(scale);
  const report = (path: string, kind: ReferenceKind, id: string): void => {
    issues.push({ code: "reference_unknown", at: `policy:${path}`, path, kind, id });
  };
  const need = (path: string, kind: keyof typeof ids, id: string): void => {
    if (!ids[kind].has(id)) report(path, kind, id);
  };
  const checkGate = (gate: EligibilityGate, path: string): void => {
    if ("levelId" in gate) need(`${path}/levelId`, "level", gate.levelId);
    if (gate.kind === "headcountShare") {
      gate.among.forEach((id, index) => {
        need(`${path}/among/${String(index)}`, "level", id);
      });
    }
    if (gate.kind === "minScore" && gate.nodeId !== null) need(`${path}/nodeId`, "node", gate.nodeId);
    if (gate.kind === "streak") need(`${path}/streakId`, "streak", gate.streakId);
    if (gate.kind === "gradeOfLast" && gradeOf(gate.atLeastGrade) === 0) {
      report(`${path}/atLeastGrade`, "grade", gate.atLeastGrade);
    }
    if (gate.kind === "group") {
      gate.gates.forEach((inner, index) => {
        checkGate(inner, `${path}/gates/${String(index)}`);
      });
    }
  };
  const seen = new Set<string>();
  promotion.levels.forEach(({ id }, index) => {
    const path = `/promotion/levels/${String(index)}`;
    if (seen.has(id)) issues.push({ code: "id_duplicate", at: `policy:${path}`, path, kind: "level", id });
    seen.add(id);
  });
  promotion.steps.forEach(({ from, to, gates, priority }, index) => {
    const path = `/promotion/steps/${String(index)}`;
    need(`${path}/from`, "level", from);
    need(`${path}/to`, "level", to);
    gates.forEach((gate, position) => {
      checkGate(gate, `${path}/gates/${String(position)}`);
    });
    priority.forEach((gate, position) => {
      checkGate(gate, `${path}/priority/${String(position)}`);
    });
  });
  promotion.tenureRanges?.forEach(({ levelId }, index) => {
    need(`/promotion/tenureRanges/${String(index)}/levelId`, "level", levelId);
  });
  promotion.tieBreaks.forEach(({ by, id }, index) => {
    if (by === "node") need(`/promotion/tieBreaks/${String(index)}/id`, "node", id);
  });
  return issues;
}
