import type { Issue, IssueSeverity } from "../../core/index.ts";
import { issueTopic, type IssueTopic } from "../../messages/index.ts";

/** Issues about one thing, equally grave. */
export interface IssueGroup {
  readonly topic: IssueTopic;
  /** By code: issues of one code mostly read alike. */
  readonly kinds: readonly (readonly Issue[])[];
}

/** Everything that is equally grave. */
export interface IssueSection {
  readonly severity: IssueSeverity;
  readonly count: number;
  readonly groups: readonly IssueGroup[];
}

const order: readonly IssueSeverity[] = ["error", "doubt", "note"];

/** Puts issues under headings: how grave they are, the gravest first, then what they are about, as they come. */
export function groupIssues(
  issues: readonly Issue[],
  severityOf: (issue: Issue) => IssueSeverity,
): readonly IssueSection[] {
  return order.flatMap((severity) => {
    const found = issues.filter((issue) => severityOf(issue) === severity);
    if (found.length === 0) return [];
    const groups = gathered(found, ({ code }) => issueTopic(code)).map(([topic, members]) => ({
      topic,
      kinds: gathered(members, ({ code }) => code).map(([, kind]) => kind),
    }));
    return [{ severity, count: found.length, groups }];
  });
}

/** Those with the same key together, in the order in which the keys first come. */
function gathered<Key>(
  issues: readonly Issue[],
  keyOf: (issue: Issue) => Key,
): readonly [Key, readonly Issue[]][] {
  const groups = new Map<Key, Issue[]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups];
}
