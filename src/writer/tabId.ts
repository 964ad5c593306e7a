/** Our tabs by purpose, in the order in which they stand in the workbook. */
export const tabIds = [
  "summary",
  "ranking",
  "department",
  "distribution",
  "promotion",
  "reviews",
  "reserve",
  "training",
  "improvement",
  "nineBox",
  "rewards",
  "personCard",
  "interview",
  "appeals",
  "process",
  "scores",
  "evidence",
  "policy",
  "policyWords",
  "issues",
  "audit",
  "cards",
] as const;

/** What one of our tabs is for; stable, marks the sheet as ours under any name. */
export type TabId = (typeof tabIds)[number];
