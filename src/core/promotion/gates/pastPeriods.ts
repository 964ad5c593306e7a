import type { Dataset, HistoryEntry } from "../../dataset.ts";
import { gradeCode } from "../../grading/gradeCode.ts";
import { gradeScaleOf } from "../../grading/gradeScaleOf.ts";
import { matchGrades } from "../../grading/matchGrades.ts";
import type { AppraisalPolicy } from "../../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../../result/appraisalResult.ts";

/** A period of one person. */
export interface PastPeriod {
  /** Grade code, 1 the best; 0 for a period without a grade. */
  readonly grade: number;
  /** Null where only the grade is known, or nothing. */
  readonly score: number | null;
}

/**
 * Prepares the periods of people in order of time: earlier ones as the history has them, then the run's own. A year
 * beside shorter periods sums them up and is not one more.
 */
export function pastPeriods(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
): (row: number) => readonly PastPeriod[] {
  const scale = gradeScaleOf(policy.grades);
  const codeOf = matchGrades(scale);
  const grade = gradeCode(scale);
  const lengthOf = new Map(policy.periods.periods.map(({ id, length }) => [id, length]));
  const isYear = (id: string | null): boolean => id !== null && lengthOf.get(id) === "year";
  const hasShorter = result.periods.some(({ id }) => !isYear(id));
  const own = result.periods.filter(({ id }) => !(hasShorter && isYear(id)));
  const ownIds = new Set(own.map(({ id }) => id));
  const toPeriod = ({ state, grade: label, score }: HistoryEntry): PastPeriod => {
    if (state !== "appraised") return { grade: 0, score: null };
    return { grade: label === null ? (score === null ? 0 : grade(score)) : codeOf(label), score };
  };
  const history = new Map<number, PastPeriod[]>();
  for (const entry of dataset.history) {
    if (ownIds.has(entry.periodId)) continue;
    const earlier = history.get(entry.row);
    if (earlier === undefined) history.set(entry.row, [toPeriod(entry)]);
    else earlier.push(toPeriod(entry));
  }
  return (row) => [
    ...(history.get(row) ?? []),
    ...own.map(({ grades, total }) => {
      const score = total.values[row] ?? Number.NaN;
      return { grade: grades[row] ?? 0, score: Number.isNaN(score) ? null : score };
    }),
  ];
}
