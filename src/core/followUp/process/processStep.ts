/** Who sees to a step. */
export type ProcessOwner = "self" | "superior" | "hr" | "expert" | "decision" | "management";

/** A step of the appraisal's process. */
export interface ProcessStep {
  readonly id: string;
  readonly name: string;
  readonly owner: ProcessOwner;
  /** Days after the cycle's last day (negative: before it) by which it is done; null: the policy does not say. */
  readonly dueDays: number | null;
}
