import type { Dataset, FactColumn } from "../../../core/index.ts";
import { PostFact } from "../../layout/facts/postFacts.ts";
import type { IssueList } from "../../report/issueList.ts";
import { isoDateOf } from "../../value/readDate.ts";
import type { PersonDraft } from "../joinPeople.ts";
import type { Post } from "./postOf.ts";
import type { PeriodSpan, Stretch } from "./stretch.ts";

interface Parts {
  readonly people: readonly PersonDraft[];
  readonly facts: Dataset["facts"];
  /** Rows of one person and period that speak of different posts, by row of the people. */
  readonly posts: ReadonlyMap<number, readonly Post[]>;
  /** Posts that differ from one period to the next, by row of the people. */
  readonly byPeriod: ReadonlyMap<number, readonly Stretch[]>;
  readonly spans: readonly PeriodSpan[];
  readonly issues: IssueList;
}

/**
 * Who changed the post, and when: two rows with dates or days, a date of transfer beside the former post, or another
 * role on the sheet of the next period. What is not clear is a doubt, and the person stays in one post.
 *
 * @returns Stretches in order of time, by row of the people.
 */
export function findTransfers(parts: Parts): ReadonlyMap<number, readonly Stretch[]> {
  const { people, facts, posts, byPeriod, issues } = parts;
  const days = column<number>(facts, PostFact.transferDate);
  const formerRoles = column<string>(facts, PostFact.formerRole);
  const formerDepartments = column<string>(facts, PostFact.formerDepartment);
  const found = new Map<number, readonly Stretch[]>();
  const take = (row: number, stretches: readonly Stretch[] | UnclearReason, at: string | null): void => {
    const person = people[row];
    if (person === undefined) return;
    if (typeof stretches === "string") {
      issues.add({ code: "transfer_unclear", at, name: person.name, reason: stretches }, [person.id]);
      return;
    }
    found.set(row, stretches);
    const [former, current] = stretches.slice(-2);
    if (former !== undefined && current !== undefined)
      issues.add(
        {
          code: "transfer_read",
          at: current.at,
          name: person.name,
          former: former.role ?? former.department ?? "",
          current: current.role ?? current.department ?? "",
          day: isoDateOf(current.from),
        },
        [person.id],
      );
  };
  for (const [row, stretches] of byPeriod) take(row, stretches, stretches[0]?.at ?? null);
  for (const [row, own] of posts)
    take(row, stretchesOfPosts(own, days?.values[row] ?? null, parts.spans), own[1]?.at ?? null);
  days?.values.forEach((day, row) => {
    const person = people[row];
    if (day === null || person === undefined || posts.has(row)) return;
    const at = days.places.kind === "cells" ? (days.places.cells[row] ?? null) : null;
    const role = formerRoles?.values[row] ?? null;
    const department = formerDepartments?.values[row] ?? null;
    const isInside = parts.spans.some(({ from, to }) => day > from && day <= to);
    if (role === null && department === null) {
      if (isInside) take(row, "noFormerPost", at);
      return;
    }
    if (!isInside) return;
    const base = { periodId: null, at };
    take(
      row,
      [
        {
          ...base,
          role: role ?? person.role,
          department: department ?? person.department,
          from: -Infinity,
          to: day - 1,
        },
        { ...base, role: person.role, department: person.department, from: day, to: Infinity },
      ],
      at,
    );
  });
  return found;
}

type UnclearReason = "noDates" | "noFormerPost";

const column = <Value>(facts: Dataset["facts"], id: string): FactColumn<string, Value> | null =>
  (facts.find(({ factId }) => factId === id) as FactColumn<string, Value> | undefined) ?? null;

/** Two rows or more of one person, from their dates, the date of transfer, or their days one after the other. */
function stretchesOfPosts(
  posts: readonly Post[],
  transferDay: number | null,
  spans: readonly PeriodSpan[],
): readonly Stretch[] | UnclearReason {
  const stretch = ({ role, department, at }: Post, from: number, to: number): Stretch => ({
    role,
    department,
    from,
    to,
    periodId: null,
    at,
  });
  const [first, second] = posts;
  if (posts.every(({ from }) => from !== null)) {
    const sorted = [...posts].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
    return sorted.map((post, index) =>
      stretch(post, post.from ?? 0, post.to ?? (sorted[index + 1]?.from ?? Infinity) - 1),
    );
  }
  if (posts.length === 2 && first !== undefined && second !== undefined) {
    const day = transferDay ?? second.from ?? (first.to === null ? null : first.to + 1);
    if (day !== null) return [stretch(first, -Infinity, day - 1), stretch(second, day, Infinity)];
  }
  const [span] = spans;
  if (spans.length !== 1 || span === undefined || posts.some(({ days }) => days === null)) return "noDates";
  let next = span.from;
  return posts.map((post) => {
    const from = next;
    next += post.days ?? 0;
    return stretch(post, from, next - 1);
  });
}
