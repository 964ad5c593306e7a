import { placeAt, type HistoryEntry } from "../../core/index.ts";
import type { TableReading, TypedSeries } from "../layout/tableReading.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { periodIdOf } from "../value/readPeriod.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { PastPeriod } from "../words/readPast.ts";
import type { JoinedPeople } from "./joinPeople.ts";
import { endOf, type SettledPeriods } from "./settlePeriods.ts";

/** Does this typed result belong to a period before those that are appraised? */
export type IsPast = (series: TypedSeries, period: TypedPeriod | null) => boolean;

/**
 * Tells results of earlier periods from those of the periods with scores: they are named so ("去年等级"), or their
 * period ends before the first one with scores begins to be measured.
 *
 * @param measured - Periods of the scores; empty where scores name none, then every named period is an earlier one.
 */
export function pastResults({ periods, idOf }: SettledPeriods): IsPast {
  const first = Math.min(...periods.map(endOf));
  const measured = new Set(periods.map(({ id }) => id));
  return (series, period) => {
    if (series.past !== undefined) return true;
    if (period === null || series.kind === "rank" || series.names.length > 0) return false;
    const id = idOf(period);
    if (id === null || measured.has(id)) return false;
    return periods.length === 0 || endOf(withYearOf(period, id)) < first;
  };
}

/** A period whose year was filled in by `idOf`. */
const withYearOf = (period: TypedPeriod, id: string): TypedPeriod => {
  const year = /^(\d{4})/u.exec(id)?.[1];
  return { ...period, year: period.year ?? (year === undefined ? null : Number(year)) };
};

interface DatedEntry extends HistoryEntry {
  readonly order: number;
}

/** Grades and totals of earlier periods, in order of time; one entry per person and period. */
export function joinHistory(
  readings: readonly TableReading[],
  { rowsOf }: JoinedPeople,
  periods: SettledPeriods,
  isPast: IsPast,
): readonly HistoryEntry[] {
  const entries = new Map<string, DatedEntry>();
  readings.forEach(({ typed, subjects }, table) => {
    for (const series of typed)
      for (let subject = 0; subject < subjects.count; subject += 1) {
        const row = rowsOf[table]?.[subject] ?? -1;
        const value = series.values[subject] ?? null;
        const period = subjects.periods?.[subject] ?? series.period;
        if (row < 0 || value === null || !isPast(series, period)) continue;
        const past = series.past === undefined ? null : pastPeriod(series.past, periods);
        const periodId = past?.id ?? periods.idOf(period) ?? "";
        const key = `${String(row)}|${periodId}`;
        const entry = {
          row,
          periodId,
          ...resultOf(series, value),
          at: placeAt(series.places, subject),
          order: past?.order ?? (period === null ? 0 : endOf(withYearOf(period, periodId))),
        };
        const known = entries.get(key);
        entries.set(key, known === undefined ? entry : merged(known, entry));
      }
  });
  return [...entries.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ row, periodId, grade, score, state, at }): HistoryEntry => ({
      row,
      periodId,
      grade,
      score,
      state,
      at,
    }));
}

/** A grade and a total of one period are one entry. */
const merged = (first: DatedEntry, second: DatedEntry): DatedEntry => ({
  ...first,
  grade: first.grade ?? second.grade,
  score: first.score ?? second.score,
  state: first.state === "appraised" ? first.state : second.state,
});

function resultOf(
  { kind }: TypedSeries,
  value: string | number,
): Pick<HistoryEntry, "grade" | "score" | "state"> {
  if (kind === "total") return { grade: null, score: Number(value), state: "appraised" };
  const text = String(value);
  if (readAbsence(text) === null) return { grade: text, score: null, state: "appraised" };
  const isLeave = /假|leave|izin|congé/iu.test(text);
  return { grade: null, score: null, state: isLeave ? "onLeave" : "notAppraised" };
}

/** "去年" of a sheet about 2024 is 2023; where the sheet's period is not known the words themselves stand for it. */
function pastPeriod(
  { span, back }: PastPeriod,
  { periods }: SettledPeriods,
): { readonly id: string; readonly order: number } {
  const own = periods.find((period) => span === null || period.span === span) ?? periods[0];
  if (own === undefined || own.year === null)
    return { id: `${span ?? "cycle"}-${String(back)}`, order: -back };
  const perYear = { month: 12, quarter: 4, half: 2, year: 1 };
  const used = span ?? own.span;
  const index = used === own.span ? own.index : 1;
  const steps = own.year * perYear[used] + index - 1 - back;
  const period = {
    span: used,
    year: Math.floor(steps / perYear[used]),
    index: (steps % perYear[used]) + 1,
  };
  return { id: periodIdOf(period), order: endOf(period) };
}
