/** Something beside money for which a person is suggested. */
export interface AwardRule {
  readonly id: string;
  readonly name: string;
  readonly when:
    | { readonly kind: "grade"; readonly atLeastGrade: string }
    | { readonly kind: "streak"; readonly streakId: string };
}

/** A bonus by the scores of some indicators instead of the grade: the mean of their scores, looked up from the top. */
export interface ScoreBonus {
  readonly nodeIds: readonly string[];
  /** Highest bound first; below the last there is no bonus. */
  readonly steps: readonly { readonly atLeast: number; readonly coefficient: number }[];
}

/** Which rewards a result suggests. Money limits are of one round; null: no limit known. */
export interface RewardPolicy {
  readonly bonusBudget: number | null;
  readonly scoreBonus: ScoreBonus | null;
  /** Change of the base salary by grade, as a share: 0.05 raises by 5 %, −0.05 lowers. A grade without one suggests nothing. */
  readonly salaryChanges: Readonly<Record<string, number>>;
  /** Limit of the sum of raises. */
  readonly salaryBudget: number | null;
  readonly awards: readonly AwardRule[];
  /** A run of failing periods that leads to the thought of another post; null: none does. */
  readonly transferStreakId: string | null;
}
