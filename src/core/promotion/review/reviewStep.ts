/** One station of the review of a promotion. */
export interface ReviewStep {
  readonly id: string;
  readonly name: string;
  readonly by: "self" | "superior" | "expert" | "hr" | "decision" | "publicNotice";
}
