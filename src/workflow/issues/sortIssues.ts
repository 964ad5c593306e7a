import { issueSeverity, type Issue } from "../../core/index.ts";

const order = { error: 0, doubt: 1, note: 2 } as const;

/** Errors first, then doubts, then notes; inside that in the order in which they were found. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (left, right) => order[issueSeverity(left.code)] - order[issueSeverity(right.code)],
  );
}
