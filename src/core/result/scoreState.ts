/**
 * Why a person or a period has a score, or has none. No score is never the same as zero points.
 *
 * `blocked`: an entry is missing and the policy asks for it. `noEntries`: nothing was entered at all.
 * `notAppraised`: too few days in role, or on leave. `roleUnknown`: the policy has role templates and none fits.
 * `tooFewPeriods`: fewer scored periods than the policy asks for a result.
 */
export const ScoreState = {
  scored: 0,
  noEntries: 1,
  blocked: 2,
  notAppraised: 3,
  roleUnknown: 4,
  tooFewPeriods: 5,
} as const;
export type ScoreState = (typeof ScoreState)[keyof typeof ScoreState];

/** The states by name, for messages and tables. */
export type ScoreStateName = keyof typeof ScoreState;
