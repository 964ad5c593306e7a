import type { Dataset, GradeOverride } from "../../dataset.ts";
import type { AppraisalResult } from "../../result/appraisalResult.ts";

/**
 * The grade of people before an appeal changed it: the calibrated one, or else the computed one. People whom no
 * appeal gave another grade are not in the map.
 *
 * @param decided - Grades that were decided on appeal.
 */
export function firstGrades(
  { overrides, employees }: Dataset,
  result: AppraisalResult,
  decided: readonly GradeOverride[],
): ReadonlyMap<number, string | null> {
  const isDecided = ({ who, when, why }: Pick<GradeOverride, "who" | "when" | "why">, id: string): boolean =>
    decided.some(
      (other) => other.employeeId === id && other.who === who && other.when === when && other.why === why,
    );
  return new Map(
    result.overrides.flatMap((applied) => {
      const id = employees.ids[applied.row] ?? "";
      if (!isDecided(applied, id)) return [];
      const before = overrides.findLast((other) => other.employeeId === id && !isDecided(other, id));
      return [[applied.row, before?.to ?? applied.from] as const];
    }),
  );
}
