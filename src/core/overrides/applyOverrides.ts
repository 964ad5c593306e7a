import type { Dataset } from "../dataset.ts";
import { matchGrades } from "../grading/matchGrades.ts";
import type { IssueList } from "../issueList.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";
import type { AppliedOverride } from "../result/appliedEvents.ts";
import { ResultFlag } from "../result/resultFlag.ts";

/**
 * Puts the grades that people decided over the computed ones. The last override of a person counts. An override
 * whose "from" is no longer the computed grade still counts, and is reported as stale.
 *
 * @param distributed - Grade codes before overrides; stays as it is.
 * @param final - A copy of it; changed for the people overridden.
 */
export function applyOverrides(
  dataset: Dataset,
  scale: GradeScale,
  distributed: Uint8Array,
  final: Uint8Array,
  flags: Uint16Array,
  issues: IssueList,
): readonly AppliedOverride[] {
  if (dataset.overrides.length === 0) return [];
  const codeOf = matchGrades(scale);
  const { ids, names } = dataset.employees;
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const applied = new Map<number, AppliedOverride>();
  for (const { employeeId, from, to, who, when, why } of dataset.overrides) {
    const row = rowOf.get(employeeId);
    if (row === undefined) {
      issues.add({ code: "override_employee_unknown", at: null, employeeId, grade: to });
      continue;
    }
    const person = { employeeId, employeeName: names[row] ?? "" };
    const code = codeOf(to);
    if (code === 0) {
      issues.add({ code: "override_grade_unknown", at: null, ...person, grade: to });
      continue;
    }
    const before = distributed[row] ?? 0;
    const gradeNow = scale.bands[before - 1]?.grade ?? null;
    const isStale = from !== null && codeOf(from) !== before;
    if (isStale) {
      const grades = { gradeThen: from, gradeNow: gradeNow ?? "", gradeSet: to };
      issues.add({ code: "override_stale", at: null, ...person, ...grades });
    }
    final[row] = code;
    flags[row] = (flags[row] ?? 0) | ResultFlag.overridden;
    applied.set(row, {
      row,
      from: gradeNow,
      to: scale.bands[code - 1]?.grade ?? to,
      who,
      when,
      why,
      isStale,
    });
  }
  return [...applied.values()].sort((left, right) => left.row - right.row);
}
