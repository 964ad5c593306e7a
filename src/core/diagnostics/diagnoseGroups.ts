import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import type { DiagnosticOptions } from "./diagnosticOptions.ts";
import type { Moments } from "./moments.ts";
import { addToMoments, standardDeviation, startMoments } from "./moments.ts";

/** Scores of one department. */
export interface DepartmentStatistics {
  /** Null for people without a department. */
  readonly department: string | null;
  /** People with a score. */
  readonly people: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

/**
 * Departments whose mean lies far from everybody's, and best grades that outrun their quota. Small departments are
 * listed and not judged.
 */
export function diagnoseGroups(
  dataset: Dataset,
  result: AppraisalResult,
  options: DiagnosticOptions,
): { readonly departments: readonly DepartmentStatistics[]; readonly issues: readonly Issue[] } {
  const all = startMoments();
  const byDepartment = new Map<string | null, Moments>();
  result.overall.values.forEach((score, row) => {
    if (Number.isNaN(score)) return;
    const department = dataset.employees.departments[row] ?? null;
    const moments = byDepartment.get(department) ?? startMoments();
    byDepartment.set(department, moments);
    addToMoments(moments, score);
    addToMoments(all, score);
  });
  const departments = [...byDepartment].map(([department, moments]) => ({
    department,
    people: moments.count,
    mean: moments.mean,
    standardDeviation: standardDeviation(moments),
  }));
  const apart = departments.flatMap(({ department, people, mean }): Issue[] => {
    const error = standardDeviation(all) / Math.sqrt(people);
    if (department === null || people < options.minimumCount || error === 0) return [];
    const standardErrors = (mean - all.mean) / error;
    if (Math.abs(standardErrors) < options.departmentErrors) return [];
    const facts = { department, people, mean, overallMean: all.mean, standardErrors };
    return [{ code: "department_mean_apart", at: null, ...facts }];
  });
  return { departments, issues: [...apart, ...inflation(result, options)] };
}

/** More people earned the best grade by score than its quota has seats. */
function inflation(result: AppraisalResult, options: DiagnosticOptions): readonly Issue[] {
  return result.distribution.flatMap(({ names, size, grades }): Issue[] => {
    const [best] = grades;
    if (best === undefined || size < options.minimumCount || best.before <= best.seats) return [];
    const groupNames = names.map((name) => name ?? "");
    const { grade, before: people, seats } = best;
    return [{ code: "grade_inflation", at: null, groupNames, grade, people, groupSize: size, seats }];
  });
}
