import { placeAt } from "../../../core/index.ts";
import { LeaveFact } from "../../layout/facts/leaveFacts.ts";
import type { FactSeries, TableReading } from "../../layout/tableReading.ts";
import type { IssueList } from "../../report/issueList.ts";
import { readAbsence } from "../../value/readAbsence.ts";
import type { JoinedPeople } from "../joinPeople.ts";
import { leaveSpans } from "./leaveSpans.ts";

/** Days on leave; an end that the sheet does not give is infinite. */
export interface Leave {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly at: string | null;
}

/**
 * Days on leave by row of the people, from columns beside the scores and from lists of leave, where a person may stand
 * several times. The same days on two sheets are told once.
 */
export function joinLeaves(
  readings: readonly TableReading[],
  { people, rowsOf }: JoinedPeople,
  issues: IssueList,
): ReadonlyMap<number, readonly Leave[]> {
  const leaves = new Map<number, Leave[]>();
  const take = (row: number, leave: Leave): void => {
    const own = leaves.get(row) ?? [];
    if (!own.some(({ from, to }) => from === leave.from && to === leave.to)) leaves.set(row, [...own, leave]);
  };
  readings.forEach(({ facts, subjects }, table) => {
    const column = (factId: string): FactSeries | undefined => facts.find((fact) => fact.factId === factId);
    const [from, to] = [column(LeaveFact.leaveFrom), column(LeaveFact.leaveTo)];
    const span = column(LeaveFact.leaveSpan);
    if (from === undefined && to === undefined && span === undefined) return;
    for (let subject = 0; subject < subjects.count; subject += 1) {
      const row = rowsOf[table]?.[subject] ?? -1;
      const person = people[row];
      if (person === undefined) continue;
      const [first, last] = [dayAt(from, subject), dayAt(to, subject)];
      const dated = first === null ? to : from;
      if (dated !== undefined && (first !== null || last !== null))
        take(row, { from: first ?? -Infinity, to: last ?? Infinity, at: placeAt(dated.places, subject) });
      const typed = span?.values[subject] ?? null;
      if (span === undefined || typeof typed !== "string" || readAbsence(typed) !== null) continue;
      const at = placeAt(span.places, subject);
      const spans = leaveSpans(typed);
      if (spans === null) issues.add({ code: "date_unreadable", at, typed }, [person.id]);
      for (const one of spans ?? []) take(row, { ...one, at });
    }
  });
  return leaves;
}

function dayAt(fact: FactSeries | undefined, subject: number): number | null {
  const value = fact?.values[subject] ?? null;
  return typeof value === "number" ? value : null;
}
