/** The smallest single change that reaches a grade, verified by recomputing the person with it. */
export interface SingleChange {
  readonly nodeId: string;
  readonly name: string;
  readonly periodId: string | null;
  /** What is changed: the one rating or actual, or the leaf's points where several raters share them. */
  readonly kind: "rating" | "actual" | "points";
  readonly from: number;
  readonly to: number;
  /** The leaf's points before and after. */
  readonly pointsFrom: number;
  readonly pointsTo: number;
  /** The overall score with the change, recomputed. */
  readonly scoreAfter: number;
}

/** How far the next better grade is. */
export interface NextGrade {
  readonly grade: string;
  /** The score that earns it. */
  readonly bound: number;
  /** Points of the overall score that are missing. */
  readonly gap: number;
  /** Null where no single entry can reach it. */
  readonly change: SingleChange | null;
}
