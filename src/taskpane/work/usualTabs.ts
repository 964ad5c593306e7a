import type { TabId } from "../../workflow/index.ts";

/** What is written unless the user chooses: results with their spread, candidates, reasons, rules and doubts. */
export const usualTabs: readonly TabId[] = [
  "summary",
  "distribution",
  "promotion",
  "scores",
  "policy",
  "issues",
];
