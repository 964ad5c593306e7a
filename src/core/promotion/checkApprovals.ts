import type { Dataset } from "../dataset.ts";
import type { IssueList } from "../issueList.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { PromotionStep } from "./promotionPolicy.ts";
import type { SpecialApproval } from "./promotionResult.ts";

/**
 * Prepares looking up special approvals by person and step; of several the last counts. One that names a person,
 * step or gate that does not exist is reported.
 */
export function checkApprovals(
  approvals: readonly SpecialApproval[],
  steps: readonly PromotionStep[],
  { employees }: Dataset,
  issues: IssueList,
): (row: number, stepId: string) => SpecialApproval | null {
  if (approvals.length === 0) return () => null;
  const people = new Set(employees.ids);
  const gateIds = new Map(steps.map(({ id, gates }) => [id, new Set(gates.flatMap(idsOf))]));
  const byKey = new Map<string, SpecialApproval>();
  for (const approval of approvals) {
    const { employeeId, stepId } = approval;
    const gates = gateIds.get(stepId);
    const isKnown =
      people.has(employeeId) && gates !== undefined && approval.gateIds.every((gateId) => gates.has(gateId));
    if (!isKnown)
      issues.add({ code: "approval_unknown", at: null, employeeId, stepId, gateIds: approval.gateIds });
    byKey.set(keyOf(employeeId, stepId), approval);
  }
  return (row, stepId) => byKey.get(keyOf(employees.ids[row] ?? "", stepId)) ?? null;
}

const idsOf = (gate: EligibilityGate): readonly string[] =>
  gate.kind === "group" ? [gate.id, ...gate.gates.flatMap(idsOf)] : [gate.id];

const keyOf = (employeeId: string, stepId: string): string => JSON.stringify([employeeId, stepId]);
