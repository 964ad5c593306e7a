import type { GradeBand, GradeScale } from "../policy/gradePolicy.ts";

/** A better grade and what is missing to its bound. */
export interface GradeGoal {
  readonly grade: string;
  /** Score that earns it. */
  readonly score: number;
  /** Points missing; 0 where the score has it and the grade was lost otherwise (veto, quota). */
  readonly gap: number;
}

/**
 * Which grade is above `code`, and how far is the score from it? Null at the top and without a score.
 *
 * @param code - Position of the present grade on the scale, 1 the best.
 *
 * @example
 * const band = (grade, min) => ({ grade, aliases: [], min })
 * gradeGoal({ id: "s", name: "s", bands: [band("A", 90), band("B", null)] }, 2, 84)
 * //=> { grade: "A", score: 90, gap: 6 }
 */
export function gradeGoal(scale: GradeScale, code: number, score: number | null): GradeGoal | null {
  const band: GradeBand | undefined = code < 2 ? undefined : scale.bands[code - 2];
  if (score === null || band?.min === undefined || band.min === null) return null;
  return { grade: band.grade, score: band.min, gap: Math.max(0, band.min - score) };
}
