import type { Issue, IssueSeverity } from "../../core/index.ts";

/** Issues of one code, which mostly read alike. */
export interface IssueGroup {
  readonly code: Issue["code"];
  readonly severity: IssueSeverity;
  readonly issues: readonly Issue[];
}

const order: readonly IssueSeverity[] = ["error", "doubt", "note"];

/** Puts issues of one kind together: graver kinds first, then as they come. */
export function groupIssues(
  issues: readonly Issue[],
  severityOf: (issue: Issue) => IssueSeverity,
): readonly IssueGroup[] {
  const groups = new Map<Issue["code"], Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group === undefined) groups.set(issue.code, [issue]);
    else group.push(issue);
  }
  return [...groups]
    .flatMap(([code, members]) => {
      const [first] = members;
      return first === undefined ? [] : [{ code, severity: severityOf(first), issues: members }];
    })
    .sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
}
