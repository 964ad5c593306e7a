import { placeAt, ValueState, type Measure, type RaterGroup } from "../../core/index.ts";
import type { CellLookup } from "../repair/cellLookup.ts";
import { choicesBetween } from "../repair/choicesBetween.ts";
import type { IssueList } from "../report/issueList.ts";
import type { CellPlaces, Series, TableReading } from "../layout/tableReading.ts";
import type { ReadingCode } from "../value/readValue.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";

/** A measure of the joined dataset with what the reader still needs to settle its scale. */
export interface MeasureDraft extends Omit<Measure, "raw" | "places" | "raterIds"> {
  raterIds: (string | null)[] | null;
  raw: (string | null)[] | null;
  hows: (ReadingCode | null)[] | null;
  words: (string | null)[] | null;
  percents: boolean[] | null;
  /** Targets typed as bounds. */
  side?: Series["side"];
  places: CellPlaces;
  /** Table and column of a whole-column place, so that a second table makes a list of it. */
  readonly table: number;
  readonly filled: Uint8Array;
}

interface Context {
  readonly readings: readonly TableReading[];
  readonly idsOf: readonly (readonly string[])[];
  readonly rowsOf: readonly Int32Array[];
  readonly skips: readonly Uint8Array[];
  readonly size: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly nameOf: (indicatorId: string) => string;
  readonly periodId: (period: TypedPeriod | null) => string | null;
  readonly cellAt: CellLookup;
  readonly issues: IssueList;
}

/** Lays the entries of all tables on the joined people: one measure per indicator, kind, rater slot and period. */
export function buildMeasures(context: Context): readonly MeasureDraft[] {
  const measures = new Map<string, MeasureDraft>();
  context.readings.forEach((reading, table) => {
    const isInOrder = arePeopleInOrder(context, table);
    const used = new Map<string, number>();
    for (const series of reading.series) {
      const id = context.idsOf[table]?.[series.indicator] ?? "";
      const own = `${id}|${series.kind}|${series.rater ?? ""}|${context.periodId(series.period) ?? ""}`;
      const turn = used.get(own) ?? 0;
      used.set(own, turn + 1);
      if (isInOrder && isPlain(reading, series, table, measures, own)) {
        measures.set(
          `${own}|${String(turn)}`,
          adopt(series, id, context.periodId(series.period), turn, table),
        );
      } else lay(reading, series, id, turn, table, context, measures);
    }
  });
  return [...measures.values()];
}

/** Are the subjects of this table all people, in their order? */
function arePeopleInOrder({ rowsOf, skips, size }: Context, table: number): boolean {
  const rows = rowsOf[table];
  return (
    rows?.length === size &&
    skips[table]?.every((skip) => skip === 0) === true &&
    rows.every((row, subject) => row === subject)
  );
}

/** One table whose subjects are the people, in order: its columns are the measures, nothing to copy. */
function isPlain(
  { subjects }: TableReading,
  series: Series,
  table: number,
  measures: ReadonlyMap<string, MeasureDraft>,
  key: string,
): boolean {
  if (series.raterName !== null || subjects.periods !== null) return false;
  if (subjects.raterGroups !== null || subjects.raterNames !== null) return false;
  if ([...measures.keys()].some((known) => known.startsWith(`${key}|`)))
    return measures.get(`${key}|0`)?.table === table;
  return true;
}

function adopt(
  series: Series,
  indicatorId: string,
  periodId: string | null,
  raterSlot: number,
  table: number,
): MeasureDraft {
  return {
    indicatorId,
    kind: series.kind,
    raterGroup: series.rater,
    raterSlot,
    raterIds: null,
    periodId,
    values: series.values,
    states: series.states,
    raw: series.raw === null ? null : [...series.raw],
    hows: series.hows === null ? null : [...series.hows],
    words: series.words === null ? null : [...series.words],
    percents: series.percents === null ? null : [...series.percents],
    ...(series.side === undefined ? {} : { side: series.side }),
    places: series.places,
    table,
    filled: new Uint8Array(series.values.length).fill(1),
  };
}

function lay(
  reading: TableReading,
  series: Series,
  id: string,
  turn: number,
  table: number,
  context: Context,
  measures: Map<string, MeasureDraft>,
): void {
  const { subjects } = reading;
  const rows = context.rowsOf[table] ?? new Int32Array(0);
  for (let subject = 0; subject < subjects.count; subject += 1) {
    const row = rows[subject] ?? -1;
    if (row < 0 || context.skips[table]?.[subject] === 1) continue;
    const at = placeAt(series.places, subject);
    if (at === null) continue;
    const period = context.periodId(subjects.periods?.[subject] ?? series.period);
    const group =
      subjects.raterGroups?.[subject] ?? series.rater ?? (subjects.raterNames === null ? null : "superior");
    const raterName = subjects.raterNames?.[subject] ?? series.raterName;
    const slot = findSlot(
      measures,
      `${id}|${series.kind}|${group ?? ""}|${period ?? ""}`,
      row,
      raterName,
      turn,
    );
    const draft = measureAt(measures, slot.key, context.size, {
      id,
      series,
      group,
      slot: slot.index,
      period,
      table,
    });
    if (draft.filled[row] === 1) compare(draft, row, series, subject, at, context);
    else put(draft, row, series, subject, at, raterName);
  }
}

/** Raters of one group fill a person's slots in order of appearance; the same rater keeps the slot. */
function findSlot(
  measures: ReadonlyMap<string, MeasureDraft>,
  own: string,
  row: number,
  raterName: string | null,
  turn: number,
): { readonly key: string; readonly index: number } {
  if (raterName === null) return { key: `${own}|${String(turn)}`, index: turn };
  for (let index = 0; ; index += 1) {
    const key = `${own}|${String(index)}`;
    const draft = measures.get(key);
    const rater = draft?.raterIds?.[row] ?? null;
    if (draft?.filled[row] !== 1 || rater === raterName) return { key, index };
  }
}

function measureAt(
  measures: Map<string, MeasureDraft>,
  key: string,
  size: number,
  head: {
    id: string;
    series: Series;
    group: RaterGroup | null;
    slot: number;
    period: string | null;
    table: number;
  },
): MeasureDraft {
  const known = measures.get(key);
  if (known !== undefined) return known;
  const draft: MeasureDraft = {
    indicatorId: head.id,
    kind: head.series.kind,
    raterGroup: head.group,
    raterSlot: head.slot,
    raterIds: null,
    periodId: head.period,
    values: new Float64Array(size).fill(NaN),
    states: new Uint8Array(size).fill(ValueState.missing),
    raw: null,
    hows: null,
    words: null,
    percents: null,
    ...(head.series.side === undefined ? {} : { side: head.series.side }),
    places: { kind: "cells", cells: new Array<string | null>(size).fill(null) },
    table: head.table,
    filled: new Uint8Array(size),
  };
  measures.set(key, draft);
  return draft;
}

function put(
  draft: MeasureDraft,
  row: number,
  series: Series,
  subject: number,
  at: string,
  raterName: string | null,
): void {
  const size = draft.values.length;
  draft.values[row] = series.values[subject] ?? NaN;
  draft.states[row] = series.states[subject] ?? ValueState.missing;
  draft.filled[row] = 1;
  if (draft.places.kind === "column") {
    const { places } = draft;
    draft.places = {
      kind: "cells",
      cells: Array.from({ length: size }, (_, index) => placeAt(places, index)),
    };
  }
  (draft.places.cells as (string | null)[])[row] = at;
  const typed = series.raw?.[subject] ?? null;
  const word = series.words?.[subject] ?? null;
  if (typed !== null) (draft.raw ??= new Array<string | null>(size).fill(null))[row] = typed;
  const how = series.hows?.[subject] ?? null;
  if (how !== null) (draft.hows ??= new Array<ReadingCode | null>(size).fill(null))[row] = how;
  if (word !== null) (draft.words ??= new Array<string | null>(size).fill(null))[row] = word;
  if (series.percents?.[subject] === true)
    (draft.percents ??= new Array<boolean>(size).fill(false))[row] = true;
  if (raterName !== null) (draft.raterIds ??= new Array<string | null>(size).fill(null))[row] = raterName;
}

/** The same entry stands twice. Equal is fine; a gap is filled; a difference is a doubt and the first counts. */
function compare(
  draft: MeasureDraft,
  row: number,
  series: Series,
  subject: number,
  at: string,
  context: Context,
): void {
  const second = series.values[subject] ?? NaN;
  const first = draft.values[row] ?? NaN;
  const hasSecond = series.states[subject] === ValueState.value || (series.words?.[subject] ?? null) !== null;
  if (!hasSecond || (!Number.isNaN(first) && Math.abs(first - second) < 1e-9)) return;
  const hasFirst = draft.states[row] === ValueState.value || (draft.words?.[row] ?? null) !== null;
  if (!hasFirst) {
    put(draft, row, series, subject, at, null);
    return;
  }
  const person = context.people[row];
  if ((draft.words?.[row] ?? null) === (series.words?.[subject] ?? null) && Number.isNaN(second)) return;
  const firstAt = placeAt(draft.places, row) ?? "";
  context.issues.addChoice(
    [
      {
        code: "value_conflict",
        at,
        name: person?.name ?? "",
        indicator: context.nameOf(draft.indicatorId),
        firstAt,
        taken: first,
        left: second,
      },
    ],
    person === undefined ? [] : [person.id],
    choicesBetween([{ first: firstAt, second: at }], context.cellAt),
  );
}
