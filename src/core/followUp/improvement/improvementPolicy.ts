/** What the next check leads to; `considerTransfer` asks a person to look, and moves nobody. */
export type ImprovementEffect = "close" | "extend" | "considerTransfer";

/** When a plan of improvement is suggested and what becomes of it. It supports; it is no punishment. */
export interface ImprovementPolicy {
  /** At and below this grade a plan is suggested; null: at and below the policy's failing grade. */
  readonly atMostGrade: string | null;
  /** Months from the plan's first day to the next check. */
  readonly checkAfterMonths: number;
  /** On how many of the weakest indicators it works. */
  readonly maxGoals: number;
  readonly whenMet: ImprovementEffect;
  readonly whenMissed: ImprovementEffect;
}
