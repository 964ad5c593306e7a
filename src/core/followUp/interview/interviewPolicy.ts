/** What the interview sheet calls a strength and a gap. */
export interface InterviewPolicy {
  /** At and above this score an indicator is a strength. */
  readonly strengthFrom: number;
  /** Below this score it is a gap. */
  readonly gapBelow: number;
  /** At most so many of each. */
  readonly maxItems: number;
}
