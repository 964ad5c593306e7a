import type { Redaction } from "../planInput.ts";
import type { TabId } from "../tabId.ts";

/** Tabs that are about one person on each line, which can be cut down to that person's. */
const personal: readonly TabId[] = [
  ...(["summary", "promotion", "training", "improvement", "rewards"] as const),
  ...(["interview", "scores", "policy", "policyWords", "cards"] as const),
];
/** Tabs whose sentences name people. */
const naming: readonly TabId[] = [
  ...(["issues", "audit", "nineBox"] as const),
  // What people wrote down names others.
  ...(["reviews", "appeals", "process", "evidence"] as const),
];

/** Tabs with what raters and reviewers wrote or did. */
const heard: readonly TabId[] = ["issues", "reviews", "appeals", "process", "evidence"];

/** May this tab stand in a redacted copy? */
export function isShown(id: TabId, { onlyId, hidesNames, hidesFewRaters }: Redaction): boolean {
  if (hidesFewRaters && heard.includes(id)) return false;
  if (onlyId !== null && !personal.includes(id)) return false;
  return !(hidesNames && naming.includes(id));
}
