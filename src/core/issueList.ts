import type { Issue, IssueCode } from "./issue.ts";
import { issueSeverity } from "./issueSeverity.ts";

/** Gathers issues up to a limit per code and counts the rest, so that a million gaps do not become a million objects. */
export interface IssueList {
  readonly add: (issue: Issue) => void;
  /** Adds an issue of this code that is made only where there is room for it, and counts it in any case. */
  readonly offer: (code: IssueCode, make: () => Issue) => void;
  /** All issues, errors first, then doubts, then notes; inside that in the order they were added. */
  readonly sorted: () => readonly Issue[];
}

const order = { error: 0, doubt: 1, note: 2 } as const;

/**
 * Starts an empty list of issues.
 *
 * @param limit - How many issues of one code are kept.
 *
 * @example
 * const list = issueList(1)
 * list.add({ code: "role_missing", at: null, employeeId: "E1", employeeName: "Wei" })
 * list.add({ code: "role_missing", at: null, employeeId: "E2", employeeName: "Lin" })
 * list.sorted().at(-1)
 * //=> { code: "issues_truncated", at: null, issueCode: "role_missing", count: 1 }
 */
export function issueList(limit: number): IssueList {
  const kept: Issue[] = [];
  const counts = new Map<IssueCode, number>();
  const countOf = (code: IssueCode): number => counts.get(code) ?? 0;
  return {
    add: (issue) => {
      const count = countOf(issue.code);
      counts.set(issue.code, count + 1);
      if (count < limit) kept.push(issue);
    },
    offer: (code, make) => {
      const count = countOf(code);
      counts.set(code, count + 1);
      if (count < limit) kept.push(make());
    },
    sorted: () => {
      const truncated = [...counts]
        .filter(([, count]) => count > limit)
        .map(([issueCode, count]): Issue => ({
          code: "issues_truncated",
          at: null,
          issueCode,
          count: count - limit,
        }));
      const rank = (issue: Issue): number => order[issueSeverity(issue.code)];
      return [...kept, ...truncated].sort((left, right) => rank(left) - rank(right));
    },
  };
}
