import { placeAt } from "../../../core/index.ts";
import { PostFact } from "../../layout/facts/postFacts.ts";
import type { FactValue, TableReading } from "../../layout/tableReading.ts";
import { readDate } from "../../value/readDate.ts";

/** One row's word about a post that its person held. */
export interface Post {
  readonly role: string | null;
  readonly department: string | null;
  /** First and last day; null where the row does not say. */
  readonly from: number | null;
  readonly to: number | null;
  readonly days: number | null;
  readonly at: string | null;
}

/** The post that this row of a table speaks of. */
export function postOf({ subjects, facts }: TableReading, subject: number): Post {
  const valueOf = (factId: string): FactValue =>
    facts.find((fact) => fact.factId === factId)?.values[subject] ?? null;
  const numberOf = (factId: string): number | null => {
    const value = valueOf(factId);
    return typeof value === "number" ? value : null;
  };
  const span = spanOf(valueOf(PostFact.postSpan));
  const days = numberOf(PostFact.postDays);
  return {
    role: subjects.roles[subject] ?? null,
    department: subjects.departments[subject] ?? null,
    from: numberOf(PostFact.postFrom) ?? span?.from ?? null,
    to: numberOf(PostFact.postTo) ?? span?.to ?? null,
    days: days !== null && days > 0 && Number.isInteger(days) ? days : null,
    at: placeAt(subjects.places, subject),
  };
}

/** "2024.1.1-2024.2.15" and "2024-01-01 至 2024-02-15" are two days. */
export function spanOf(value: FactValue): { readonly from: number; readonly to: number } | null {
  if (typeof value !== "string") return null;
  const [first = "", second = "", ...others] = value.split(/\s*(?:[~～至到—–]+|-(?=\s*\d{4}\D))\s*/u);
  const [from, to] = [readDate(first), readDate(second)];
  return from === null || to === null || others.length > 0 ? null : { from: from.epochDay, to: to.epochDay };
}

/** Do two rows of one person speak of different posts, and not of one post twice? */
export const areDifferentPosts = (a: Post, b: Post): boolean =>
  (a.role !== null && b.role !== null && a.role !== b.role) ||
  (a.department !== null && b.department !== null && a.department !== b.department) ||
  (a.from !== null && b.from !== null && a.from !== b.from);
