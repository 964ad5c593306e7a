import type { Dataset } from "../../../core/index.ts";
import type { TableReading } from "../../layout/tableReading.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { Repeats } from "../findDuplicates.ts";
import type { JoinedPeople } from "../joinPeople.ts";
import type { SettledPeriods } from "../settlePeriods.ts";
import { findTransfers } from "./findTransfers.ts";
import type { Post } from "./postOf.ts";
import { postsByPeriod } from "./postsByPeriod.ts";
import { spansOf, type Stretch } from "./stretch.ts";

/**
 * Finds who changed the post and lets their last post be theirs: role and department are those of the end, and what
 * differs before is no conflict any more.
 */
export function joinTransfers(
  readings: readonly TableReading[],
  joined: JoinedPeople,
  repeats: readonly Repeats[],
  facts: Dataset["facts"],
  periods: SettledPeriods,
  issues: IssueList,
): ReadonlyMap<number, readonly Stretch[]> {
  const { people } = joined;
  const posts = new Map<number, readonly Post[]>();
  for (const repeat of repeats)
    for (const [row, own] of repeat.posts) if (!posts.has(row)) posts.set(row, own);
  const spans = spansOf(periods);
  const byPeriod = postsByPeriod(readings, joined, spans, periods.idOf);
  const transfers = findTransfers({ people, facts, posts, byPeriod, spans, issues });
  for (const [row, stretches] of transfers) {
    const person = people[row];
    const last = stretches.at(-1);
    if (person === undefined || last === undefined) continue;
    person.role = last.role ?? person.role;
    person.department = last.department ?? person.department;
    issues.withdraw(
      ({ finding, people: ids }) =>
        finding.code === "person_conflict" &&
        (finding.field === "role" || finding.field === "department") &&
        ids.includes(person.id),
    );
  }
  return transfers;
}
