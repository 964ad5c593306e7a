import { matchGrades } from "../grading/matchGrades.ts";
import type { Issue } from "../issue.ts";
import type { ReferenceKind } from "../issues/policyIssue.ts";
import type { AppraisalPolicy } from "./appraisalPolicy.ts";

/** Does every id and label that the policy refers to exist in it? One issue per reference that leads nowhere. */
export function checkReferences(policy: AppraisalPolicy): readonly Issue[] {
  const issues: Issue[] = [];
  const need = (isKnown: boolean, path: string, kind: ReferenceKind, id: string): void => {
    if (!isKnown) issues.push({ code: "reference_unknown", at: `policy:${path}`, path, kind, id });
  };
  const { nodes } = policy.model;
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const indicatorIds = new Set(nodes.flatMap(({ kind, id }) => (kind === "indicator" ? [id] : [])));
  const scaleIds = new Set(policy.scales.map(({ id }) => id));
  const roleIds = new Set(policy.roles.map(({ id }) => id));
  const periodIds = new Set(policy.periods.periods.map(({ id }) => id));
  const scale = policy.grades.scales.find(({ id }) => id === policy.grades.scaleId);
  const gradeOf = scale === undefined ? () => 1 : matchGrades(scale);
  const needGrade = (path: string, grade: string | null): void => {
    if (grade !== null) need(gradeOf(grade) !== 0, path, "grade", grade);
  };

  nodes.forEach((node, index) => {
    const path = `/model/nodes/${String(index)}`;
    if (node.parentId !== null) {
      const parent = nodes.findIndex(({ id }) => id === node.parentId);
      const isArea = nodes[parent]?.kind === "area";
      need(parent !== -1 && parent < index && isArea, `${path}/parentId`, "node", node.parentId);
    }
    if (node.kind === "indicator" && node.scaleId !== null) {
      need(scaleIds.has(node.scaleId), `${path}/scaleId`, "scale", node.scaleId);
    }
  });
  policy.roles.forEach((role, index) => {
    const path = `/roles/${String(index)}`;
    if (role.inherits !== null) need(roleIds.has(role.inherits), `${path}/inherits`, "role", role.inherits);
    for (const id of Object.keys(role.weights)) need(nodeIds.has(id), `${path}/weights/${id}`, "node", id);
    for (const id of Object.keys(role.targets)) {
      need(indicatorIds.has(id), `${path}/targets/${id}`, "indicator", id);
    }
  });
  const { aggregation } = policy.periods;
  if (aggregation.kind === "periodsAndYear") {
    const path = "/periods/aggregation/yearPeriodId";
    need(periodIds.has(aggregation.yearPeriodId), path, "period", aggregation.yearPeriodId);
  }
  if (aggregation.kind === "weighted") {
    for (const id of Object.keys(aggregation.weights)) {
      need(periodIds.has(id), `/periods/aggregation/weights/${id}`, "period", id);
    }
  }
  need(scale !== undefined, "/grades/scaleId", "scale", policy.grades.scaleId);
  needGrade("/grades/excellentGrade", policy.grades.excellentGrade);
  needGrade("/grades/failingGrade", policy.grades.failingGrade);
  policy.adjustments.vetoes.forEach(({ effect }, index) => {
    const path = `/adjustments/vetoes/${String(index)}/effect`;
    if (effect.kind === "capGrade") needGrade(`${path}/grade`, effect.grade);
    if (effect.kind === "zeroIndicator") {
      need(indicatorIds.has(effect.indicatorId), `${path}/indicatorId`, "indicator", effect.indicatorId);
    }
  });
  policy.ranking.tieBreaks.forEach(({ by, id }, index) => {
    const path = `/ranking/tieBreaks/${String(index)}/id`;
    if (by === "node") need(nodeIds.has(id), path, "node", id);
    if (by === "period") need(periodIds.has(id), path, "period", id);
  });
  policy.distribution?.shares.forEach(({ grade }, index) => {
    needGrade(`/distribution/shares/${String(index)}/grade`, grade);
  });
  policy.distribution?.floorGates.forEach(({ grade }, index) => {
    needGrade(`/distribution/floorGates/${String(index)}/grade`, grade);
  });
  policy.streaks.forEach(({ grade }, index) => {
    needGrade(`/streaks/${String(index)}/grade`, grade);
  });
  return issues;
}
