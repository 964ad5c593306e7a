/** A week's theme of a training. */
export interface TrainingTheme {
  readonly id: string;
  readonly name: string;
  /** How many topics it has; null: not stated. */
  readonly topics: number | null;
}

/** A test of a training, which counts as an indicator where it names one. */
export interface TrainingTest {
  readonly id: string;
  readonly name: string;
  readonly when: "midTerm" | "final";
  /** Indicator or area that holds its score; null: it is not appraised. */
  readonly nodeId: string | null;
}

/** A training with a length, sessions and tests. */
export interface TrainingProgramme {
  readonly id: string;
  readonly name: string;
  readonly months: number;
  readonly sessionsPerWeek: number;
  readonly hoursPerSession: number;
  /** One per week, in order. Fewer themes than weeks leave weeks without one; nothing is invented for them. */
  readonly themes: readonly TrainingTheme[];
  readonly tests: readonly TrainingTest[];
  /** How it is held: names as the policy has them. */
  readonly modes: readonly string[];
}
