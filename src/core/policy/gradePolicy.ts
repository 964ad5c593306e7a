import type { RoundingRule } from "./roundingRule.ts";

/** A grade and the lowest score that earns it; the band is half-open up to the next higher bound. */
export interface GradeBand {
  readonly grade: string;
  readonly aliases: readonly string[];
  /** Inclusive lower bound on the score scale; null for the lowest grade (no lower limit). */
  readonly min: number | null;
}

/** Result labels, best first. Upper bounds cannot be written, so holes and overlaps cannot either. */
export interface GradeScale {
  readonly id: string;
  readonly name: string;
  readonly bands: readonly GradeBand[];
}

export interface GradePolicy {
  readonly scales: readonly GradeScale[];
  /** The scale in use. */
  readonly scaleId: string;
  /** Shown figures are rounded by this rule after grading; the grade always comes from the full number. */
  readonly displayRounding: RoundingRule;
  /** The grade at and above which a period counts as excellent. */
  readonly excellentGrade: string | null;
  /** The grade at and below which a period counts as failing. */
  readonly failingGrade: string | null;
}
