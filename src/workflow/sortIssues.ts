import { issueSeverity, type Issue } from "../core/index.ts";

const order = { error: 0, doubt: 1, note: 2 } as const;

/** Errors first, then doubts, then notes; what the policy check and the run both found stands once. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues
    .filter((issue) => {
      const key = JSON.stringify(issue);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((left, right) => order[issueSeverity(left.code)] - order[issueSeverity(right.code)]);
}
