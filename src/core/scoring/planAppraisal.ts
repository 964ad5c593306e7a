import { leafReaders } from "../data/leafReaders.ts";
import type { Dataset } from "../dataset.ts";
import type { IssueList } from "../issueList.ts";
import { matchRoles } from "../model/matchRoles.ts";
import type { ResolvedRole } from "../model/resolvedRole.ts";
import { resolveRole } from "../model/resolveRole.ts";
import { runPeriods } from "../periods/runPeriods.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalPlan, TreeColumns } from "./appraisalPlan.ts";
import { specialRows } from "./specialRows.ts";

/** Brings a policy and a dataset together: who has which role, which column is which leaf, who is special. */
export function planAppraisal(policy: AppraisalPolicy, dataset: Dataset, issues: IssueList): AppraisalPlan {
  const roles =
    policy.roles.length === 0
      ? [resolveRole(policy, null)]
      : policy.roles.map(({ id }) => resolveRole(policy, id));
  const match = policy.roles.length === 0 ? () => 0 : matchRoles(policy.roles);
  const { periods, issues: periodIssues } = runPeriods(policy.periods, dataset);
  periodIssues.forEach(issues.add);
  return {
    policy,
    dataset,
    roles,
    roleOf: matchPeople(dataset, match, issues),
    periods,
    readers: periods.map((period) => leafReaders(policy, roles, period)),
    tree: treeColumns(roles),
    whole: policy.model.intendedTotal ?? 1,
    special: specialRows(policy, dataset, periods, match, issues),
  };
}

function matchPeople(
  dataset: Dataset,
  match: (role: string | null) => number,
  issues: IssueList,
): Int16Array {
  const { ids, names, roles } = dataset.employees;
  const roleOf = new Int16Array(dataset.size);
  for (let row = 0; row < dataset.size; row += 1) {
    const role = roles[row] ?? null;
    const position = match(role);
    roleOf[row] = position;
    if (position !== -1) continue;
    const person = { at: null, employeeId: ids[row] ?? "", employeeName: names[row] ?? "" };
    if (role === null) issues.offer("role_missing", () => ({ code: "role_missing", ...person }));
    else issues.offer("role_unknown", () => ({ code: "role_unknown", ...person, role }));
  }
  return roleOf;
}

function treeColumns(roles: readonly ResolvedRole[]): TreeColumns {
  const nodes = roles[0]?.nodes ?? [];
  const size = nodes.length;
  const inParent = new Float64Array(roles.length * size);
  const ofTotal = new Float64Array(roles.length * size);
  roles.forEach((role, position) => {
    role.nodes.forEach((node, index) => {
      inParent[position * size + index] = node.isIn ? node.weightInParent : 0;
      ofTotal[position * size + index] = node.isIn ? node.weightOfTotal : 0;
    });
  });
  return {
    size,
    parents: Int32Array.from(nodes, ({ parent }) => (parent === -1 ? size : parent)),
    isLeaf: Uint8Array.from(nodes, ({ node }) => (node.kind === "indicator" ? 1 : 0)),
    areas: Int32Array.from(nodes.flatMap(({ node }, index) => (node.kind === "area" ? [index] : []))),
    inParent,
    ofTotal,
  };
}
