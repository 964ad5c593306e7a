import { placeAt, ValueState } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import { periodIdOf } from "../value/readPeriod.ts";
import type { IssueList } from "../report/issueList.ts";
import type { PersonDraft } from "./joinPeople.ts";

/**
 * Rows of one table that say a person again (same period, same rater): an exact repeat counts once; a row with
 * other numbers is left out with a doubt for each difference.
 *
 * @returns 1 for every subject that does not count.
 */
export function findDuplicates(
  { subjects, series, indicators, layout }: TableReading,
  rows: Int32Array,
  people: readonly PersonDraft[],
  issues: IssueList,
): Uint8Array {
  const skips = new Uint8Array(subjects.count);
  if (layout === "masterData") return skips;
  const isPlain = subjects.periods === null && subjects.raterNames === null && subjects.raterGroups === null;
  const firsts = new Map<string | number, number>();
  for (let subject = 0; subject < subjects.count; subject += 1) {
    const row = rows[subject] ?? -1;
    if (row < 0) continue;
    const period = subjects.periods?.[subject] ?? null;
    const key = isPlain
      ? row
      : [
          row,
          period === null ? "" : periodIdOf(period),
          subjects.raterNames?.[subject] ?? "",
          subjects.raterGroups?.[subject] ?? "",
        ].join("|");
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, subject);
      continue;
    }
    skips[subject] = 1;
    const person = people[row];
    const at = placeAt(subjects.places, subject);
    const firstAt = placeAt(subjects.places, first) ?? "";
    const ids = person === undefined ? [] : [person.id];
    const name = person?.name ?? "";
    const different = series.filter(
      ({ values, words }) =>
        !same(values[first], values[subject]) || (words?.[first] ?? null) !== (words?.[subject] ?? null),
    );
    if (different.length === 0) issues.add({ code: "duplicate_row", at, name, firstAt }, ids);
    for (const one of different) {
      const shown = (at: number): string =>
        one.raw?.[at] ?? (one.states[at] === ValueState.value ? String(one.values[at]) : "");
      issues.add(
        {
          code: "duplicate_conflict",
          at: placeAt(one.places, subject),
          name,
          indicator: indicators[one.indicator]?.names.at(-1) ?? "",
          firstAt: placeAt(one.places, first) ?? "",
          taken: shown(first),
          left: shown(subject),
        },
        ids,
      );
    }
  }
  return skips;
}

const same = (a = NaN, b = NaN): boolean => (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) < 1e-9;
