/** Candidates with conditions. */
export interface PromotionTexts {
  readonly stateHelp: {
    readonly eligible: string;
    readonly nearMiss: string;
    readonly unverified: string;
    readonly ineligible: string;
  };
  readonly empty: string;
  readonly emptyHelp: string;
  readonly candidates: (count: number) => string;
  readonly step: (from: string, to: string) => string;
  readonly more: (count: number) => string;
  /** What was found at a condition, in its unit. */
  readonly months: (count: number) => string;
  readonly points: (points: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly gate: (name: string, state: string, found: string | null) => string;
  /** The smallest change that would pass a condition. */
  readonly change: {
    readonly wait: (isoDate: string) => string;
    readonly reach: (value: string) => string;
    readonly obtain: (names: string) => string;
    readonly periods: (count: number) => string;
    readonly enter: (fact: string) => string;
    readonly approve: string;
    readonly openSeat: (level: string) => string;
  };
  readonly conditions: string;
  /** Conditions that nobody must meet; who does goes first. */
  readonly precedence: string;
  /** A step of the ladder with the people at it. */
  readonly sameStep: (step: string, count: number) => string;
  readonly status: Readonly<Record<"notStarted" | "inReview" | "approved" | "rejected" | "onHold", string>>;
  readonly reviewers: Readonly<
    Record<"self" | "superior" | "expert" | "hr" | "decision" | "publicNotice", string>
  >;
  readonly turn: (reviewer: string) => string;
  readonly decide: string;
  readonly decisionFor: (name: string, step: string) => string;
  readonly verdicts: Readonly<Record<"approved" | "rejected" | "onHold" | "returned", string>>;
  readonly note: string;
  readonly log: (reviewer: string, verdict: string, signed: string, note: string | null) => string;
  readonly signed: (who: string, when: string) => string;
  readonly pool: (count: number) => string;
  readonly poolHelp: string;
  readonly poolState: Readonly<
    Record<"waiting" | "allowanceDue" | "limitUnknown" | "activated" | "expired" | "withdrawn", string>
  >;
  readonly poolLine: (level: string, state: string, since: string) => string;
  readonly allowance: (amount: string) => string;
}
