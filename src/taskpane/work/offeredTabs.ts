import type { TabId } from "../../workflow/index.ts";

/** Tabs that may be chosen: those that the writer plans, in the workbook's order. */
export const offeredTabs: readonly TabId[] = [
  "summary",
  "ranking",
  "department",
  "distribution",
  "promotion",
  "personCard",
  "scores",
  "policy",
  "issues",
  "audit",
];

/** What is written unless the user chooses: results with their spread, candidates, reasons, rules and doubts. */
export const usualTabs: readonly TabId[] = [
  "summary",
  "distribution",
  "promotion",
  "scores",
  "policy",
  "issues",
];
