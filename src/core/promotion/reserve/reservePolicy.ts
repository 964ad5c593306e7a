/** How long people who passed all gates wait for a seat, and what they get meanwhile. */
export interface ReservePolicy {
  /** Months without a vacancy after which the allowance is due; null: the policy does not say. */
  readonly allowanceAfterMonths: number | null;
  /** Months after which a place in the pool lapses and the gates are judged anew; null: never. */
  readonly expiresAfterMonths: number | null;
  /** Allowance by the level that the person waits for. */
  readonly allowances: readonly {
    readonly levelId: string;
    readonly amount: number;
    readonly currency: string;
    /** Null: the policy does not say. */
    readonly per: "month" | "once" | null;
  }[];
}
