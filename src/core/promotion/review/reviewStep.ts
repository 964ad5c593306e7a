/** One station of the review of a promotion. */
export interface ReviewStep {
  readonly id: string;
  readonly name: string;
  readonly by: "self" | "superior" | "expert" | "hr" | "decision" | "publicNotice";
  /** Days after the cycle's last day by which it speaks; not given: the policy does not say. */
  readonly dueDays?: number;
}
