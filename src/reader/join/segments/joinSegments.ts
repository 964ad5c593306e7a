import { asEpochDay, FactId, ValueState, type Dataset, type RoleSegment } from "../../../core/index.ts";
import { PostFact } from "../../layout/facts/postFacts.ts";
import type { IssueList } from "../../report/issueList.ts";
import { isoDateOf } from "../../value/readDate.ts";
import type { MeasureDraft } from "../buildMeasures.ts";
import { placeOfPerson, type PersonDraft } from "../joinPeople.ts";
import type { Leave } from "./joinLeaves.ts";
import type { PeriodSpan, Stretch } from "./stretch.ts";

interface Parts {
  readonly people: readonly PersonDraft[];
  /** The role that a person's weights go by; it may be told apart from others of the same title. */
  readonly roleOf: (row: number) => string | null;
  readonly facts: Dataset["facts"];
  readonly transfers: ReadonlyMap<number, readonly Stretch[]>;
  /** Days on leave, by row of the people. */
  readonly leaves: ReadonlyMap<number, readonly Leave[]>;
  readonly spans: readonly PeriodSpan[];
  readonly measures: readonly MeasureDraft[];
  readonly issues: IssueList;
}

/**
 * Stretches of days by post for joiners, leavers, people who changed the post and people on leave; nobody else has any.
 * Dates that would leave a period with scores without a single day are a doubt, and all days count. Leave stands beside
 * the days in the post that it interrupts, in the periods whose days are known.
 */
export function joinSegments(parts: Parts): readonly RoleSegment[] {
  const { people, transfers, leaves, spans, facts } = parts;
  const service = serviceOf(facts);
  if (service === null && transfers.size === 0 && leaves.size === 0) return [];
  const of = service ?? ((): Service => ({ from: -Infinity, to: Infinity, days: null }));
  const rows = people.flatMap((_, row) => {
    const { from, to, days } = of(row);
    const isCut = spans.some(
      (span) => from > span.from || to < span.to || (days !== null && days < span.to - span.from + 1),
    );
    const isOnLeave = (leaves.get(row) ?? []).some((leave) => spans.some((span) => touches(leave, span)));
    return isCut || isOnLeave || transfers.has(row) ? [row] : [];
  });
  return rows.flatMap((row) => {
    const segments = segmentsOf(row, of(row), parts);
    return segments.length === 0 ? [] : [...segments, ...leaveOf(row, parts)];
  });
}

const touches = ({ from, to }: Leave, span: PeriodSpan): boolean => from <= span.to && to >= span.from;

/** Days on leave in each period; those that end before they begin are handed on as they stand, to be told. */
function leaveOf(row: number, { people, leaves, spans, roleOf }: Parts): readonly RoleSegment[] {
  const segment = (from: number, to: number, periodId: string | null, at: string | null): RoleSegment => ({
    row,
    role: roleOf(row),
    department: people[row]?.department ?? null,
    from: asEpochDay(from),
    to: asEpochDay(to),
    isLeave: true,
    periodId,
    at,
  });
  return (leaves.get(row) ?? []).flatMap((leave) =>
    leave.from > leave.to
      ? [segment(leave.from, leave.to, null, leave.at)]
      : spans
          .filter((span) => touches(leave, span))
          .map((span) =>
            segment(Math.max(leave.from, span.from), Math.min(leave.to, span.to), span.id, leave.at),
          ),
  );
}

interface Service {
  readonly from: number;
  readonly to: number;
  /** Days in the post, where a column gives them and no date does. */
  readonly days: number | null;
}

/** First and last day and days in the post by row; null where no column says any. */
function serviceOf(facts: Dataset["facts"]): ((row: number) => Service) | null {
  const column = (id: string): readonly unknown[] => facts.find(({ factId }) => factId === id)?.values ?? [];
  const [hired, left] = [column(FactId.hireDate), column(FactId.leaveDate)];
  const [from, to, days] = [column(PostFact.postFrom), column(PostFact.postTo), column(PostFact.postDays)];
  if ([hired, left, from, to, days].every((values) => values.length === 0)) return null;
  const number = (value: unknown): number | null => (typeof value === "number" ? value : null);
  return (row) => ({
    from: Math.max(number(hired[row]) ?? -Infinity, number(from[row]) ?? -Infinity),
    to: Math.min(number(left[row]) ?? Infinity, number(to[row]) ?? Infinity),
    days: number(days[row]),
  });
}

function segmentsOf(row: number, service: Service, parts: Parts): readonly RoleSegment[] {
  const { people, transfers, spans, measures, issues, roleOf } = parts;
  const person = people[row];
  if (person === undefined) return [];
  const own = transfers.get(row);
  const whole = { from: -Infinity, to: Infinity, periodId: null, at: placeOfPerson(person) };
  const stretches: readonly Stretch[] = own ?? [
    { ...whole, role: person.role, department: person.department },
  ];
  const isTransfer = own !== undefined;
  // A row of a transferred person has the dates of its own post, which are no bounds of all posts together.
  const bounds = isTransfer ? { ...service, from: -Infinity, to: Infinity, days: null } : service;
  const segment = (stretch: Stretch, from: number, to: number, periodId: string | null): RoleSegment[] =>
    from > to || !Number.isFinite(from) || !Number.isFinite(to)
      ? []
      : [
          {
            row,
            role: stretch.role === person.role ? roleOf(row) : stretch.role,
            department: stretch.department,
            from: asEpochDay(from),
            to: asEpochDay(to),
            isLeave: false,
            periodId,
            at: stretch.at,
          },
        ];
  if (spans.length === 0) return stretches.flatMap((one) => segment(one, one.from, one.to, null));
  const segments = spans.flatMap((span) => {
    const isByDays =
      bounds.days !== null && spans.length === 1 && bounds.from <= span.from && bounds.to >= span.to;
    const last = isByDays ? span.from + bounds.days - 1 : Infinity;
    return stretches
      .filter(({ periodId }) => periodId === null || periodId === span.id)
      .flatMap((one) =>
        segment(
          one,
          Math.max(span.from, one.from, bounds.from),
          Math.min(span.to, one.to, bounds.to, last),
          span.id,
        ),
      );
  });
  const empty = spans.find(
    ({ id }) => !segments.some(({ periodId }) => periodId === id) && hasEntries(measures, row, id),
  );
  if (empty === undefined) return segments;
  const day = bounds.from > empty.to ? bounds.from : bounds.to;
  issues.add(
    {
      code: "entries_outside_service",
      at: placeOfPerson(person),
      name: person.name,
      periodId: empty.id,
      day: Number.isFinite(day) ? isoDateOf(day) : null,
    },
    [person.id],
  );
  return [];
}

const hasEntries = (measures: readonly MeasureDraft[], row: number, periodId: string): boolean =>
  measures.some(
    (measure) =>
      measure.periodId === periodId &&
      measure.filled[row] === 1 &&
      measure.states[row] === ValueState.value &&
      !Number.isNaN(measure.values[row] ?? NaN),
  );
