import type { FollowUpPolicy } from "../core/index.ts";

/** Defaults of ours for what hardly any source states. */
const defaults = {
  bonusCoefficients: {},
  trainingBelow: 70,
  courses: {},
  interview: { strengthFrom: 90, gapBelow: 80, maxItems: 3 },
  development: { shortMonths: 3, middleMonths: 12, longMonths: 36 },
} as const satisfies FollowUpPolicy;

/** Completes what a source says of the follow-up; `assumed` are the pointers of what was added. */
export function followUpOf(stated: Partial<FollowUpPolicy>): {
  readonly followUp: FollowUpPolicy;
  readonly assumed: readonly string[];
} {
  const added = Object.keys(defaults).filter((key) => !(key in stated));
  return { followUp: { ...defaults, ...stated }, assumed: added.map((key) => `/followUp/${key}`) };
}
