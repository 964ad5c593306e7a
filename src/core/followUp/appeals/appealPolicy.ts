/** When a person may ask for her result to be looked at again. */
export interface AppealPolicy {
  /** Days after the result was told; null: no limit stated. */
  readonly withinDays: number | null;
  /** Days for the answer; null: not stated. */
  readonly answerDays: number | null;
  /** 1: one appeal. 2: and a review of its answer. */
  readonly instances: 1 | 2;
}
