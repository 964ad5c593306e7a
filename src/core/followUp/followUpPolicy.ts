/** What follows an appraisal: suggestions only, never decisions. */
export interface FollowUpPolicy {
  /** Suggested bonus coefficient by grade. */
  readonly bonusCoefficients: Readonly<Record<string, number>>;
  /** Below this score a leaf asks for training. */
  readonly trainingBelow: number | null;
  /** Courses by indicator id. */
  readonly courses: Readonly<Record<string, readonly string[]>>;
}
