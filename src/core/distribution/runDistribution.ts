import { bestAllowed } from "../adjustments/applyVetoes.ts";
import { matchGrades } from "../grading/matchGrades.ts";
import type { IssueList } from "../issueList.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";
import type { DistributionPolicy } from "../policy/rankingPolicy.ts";
import type { RowGroups } from "../ranking/groupRows.ts";
import type { RankOrder } from "../ranking/rankOrder.ts";
import type { DistributionGroup } from "../result/distributionGroup.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";
import type { ScoreColumns } from "../scoring/scoreColumns.ts";
import { distributeGrades } from "./distributeGrades.ts";
import { gradeShares } from "./gradeShares.ts";
import { quotaExclusions } from "./quotaExclusions.ts";
import { quotaGroups } from "./quotaGroups.ts";

/**
 * The forced distribution over all groups of a run.
 *
 * @param groups - Everybody by the scope that the distribution is applied in.
 * @param capped - Grade codes before it; stays as it is.
 * @param distributed - A copy of it; changed where the distribution gives another grade.
 */
export function runDistribution(
  plan: AppraisalPlan,
  policy: DistributionPolicy,
  scale: GradeScale,
  groups: RowGroups,
  rank: RankOrder,
  columns: ScoreColumns,
  capped: Uint8Array,
  distributed: Uint8Array,
  issues: IssueList,
): readonly DistributionGroup[] {
  const codeOf = matchGrades(scale);
  const exclusionOf = quotaExclusions(policy, plan.dataset, plan.periods);
  const limitOf = (row: number): number => {
    const special = plan.special.get(row);
    return special === undefined ? 0 : bestAllowed(special, codeOf);
  };
  const quotas = quotaGroups(policy, groups, rank, columns.overall.values, exclusionOf);
  const shares = gradeShares(policy, codeOf);
  const before = { capped, bestAllowed: limitOf };
  return quotas.map((group) => {
    const done = distributeGrades(policy, shares, group, before, distributed);
    for (const row of group.people.rows) {
      if (distributed[row] !== capped[row]) {
        columns.flags[row] = (columns.flags[row] ?? 0) | ResultFlag.distributed;
      }
    }
    for (const { row } of group.excluded) {
      columns.flags[row] = (columns.flags[row] ?? 0) | ResultFlag.excludedFromQuota;
    }
    report(plan, policy, done, issues);
    return done;
  });
}

function report(
  { dataset }: AppraisalPlan,
  policy: DistributionPolicy,
  group: DistributionGroup,
  issues: IssueList,
): void {
  const groupNames = group.names.map((name) => name ?? "");
  const { size } = group;
  if (size === 0) return;
  if (group.status === "advice") {
    const { minimumGroupSize } = policy;
    issues.add({ code: "quota_group_too_small", at: null, groupNames, size, minimumGroupSize });
    return;
  }
  for (const { grade, score, rows, resolution } of group.ties) {
    const employeeIds = rows.map((row) => dataset.employees.ids[row] ?? "");
    const employeeNames = rows.map((row) => dataset.employees.names[row] ?? "");
    issues.add({
      code: "tie_at_cut",
      at: null,
      groupNames,
      grade,
      score,
      employeeIds,
      employeeNames,
      resolution,
    });
  }
  if (policy.mode === "ceiling") return;
  for (const { grade, seats, after } of group.grades) {
    if (seats !== after)
      issues.add({ code: "quota_deviation", at: null, groupNames, grade, seats, people: after });
  }
}
