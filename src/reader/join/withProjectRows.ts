import { isNearTotal } from "../check/totals/nearTotal.ts";
import type { TableReading } from "../layout/tableReading.ts";
import { numberAt } from "../table/numberAt.ts";
import type { ReadTable } from "../tableResult.ts";
import { combineRows, isOfRows, type RowsOfPerson } from "./combineRows.ts";

/**
 * "张敏 | A项目 | 60% | 90", "张敏 | B项目 | 40% | 80": several rows of one person with other scores are not that person
 * twice where the person's own total, here or on a summary, is what the totals of the rows come to.
 */
export function withProjectRows(
  tables: readonly ReadTable[],
  readings: readonly TableReading[],
): readonly TableReading[] {
  return readings.map((reading, index) => {
    const { subjects, series } = reading;
    const isOpen = subjects.periods === null && subjects.raterNames === null && subjects.raterGroups === null;
    if (series.length === 0 || !isOpen) return reading;
    const groups = rowsByPerson(reading);
    if (groups.length === subjects.count) return reading;
    const stated = sharesOfRows(tables[index], groups);
    const even = groups.map((own) => ({ subjects: own, shares: own.map(() => 1 / own.length) }));
    const elsewhere = totalsElsewhere(readings, index);
    const proved = [...(stated === null ? [] : [stated]), even].find((people) =>
      isProved(reading, people, elsewhere),
    );
    return proved === undefined ? reading : combineRows(reading, proved);
  });
}

const keyOf = ({ subjects: { ids, names } }: TableReading, subject: number): string | null =>
  ids[subject] ?? names[subject] ?? null;

function rowsByPerson(reading: TableReading): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (let subject = 0; subject < reading.subjects.count; subject += 1) {
    const key = keyOf(reading, subject) ?? `\u0000${String(subject)}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [subject]);
    else own.push(subject);
  }
  return [...groups.values()];
}

/** What a column of weights says of the rows of each person, where it makes a whole of them. */
function sharesOfRows(
  table: ReadTable | undefined,
  groups: readonly (readonly number[])[],
): readonly RowsOfPerson[] | null {
  const column = table?.meanings.find(({ use }) => use.use === "weights" && use.names.length === 0)?.column;
  const people = table?.people ?? null;
  if (table === undefined || people === null || column === undefined) return null;
  const found = groups.map((subjects) => {
    const numbers = subjects.map(
      (subject) => numberAt(table.frame.view, people.rows[subject] ?? -1, column) ?? NaN,
    );
    const sum = numbers.reduce((total, number) => total + number, 0);
    return {
      subjects,
      shares: numbers.map((number) => number / sum),
      isWhole: [1, 100].includes(Math.round(sum * 1e6) / 1e6),
    };
  });
  return found.every(({ isWhole }) => isWhole) ? found : null;
}

/** The totals that other tables, without scores of their own, hold of a person, by id and by name. */
function totalsElsewhere(
  readings: readonly TableReading[],
  own: number,
): (id: string | null, name: string | null) => readonly unknown[] {
  const [byId, byName] = [new Map<string, unknown[]>(), new Map<string, unknown[]>()];
  const enter = (totals: Map<string, unknown[]>, key: string | null | undefined, value: unknown): void => {
    if (key !== null && key !== undefined) totals.set(key, [...(totals.get(key) ?? []), value]);
  };
  readings.forEach(({ series, typed, subjects }, index) => {
    if (index === own || series.length > 0) return;
    for (const { kind, values } of typed)
      if (kind === "total")
        values.forEach((value, subject) => {
          enter(byId, subjects.ids[subject], value);
          enter(byName, subjects.names[subject], value);
        });
  });
  return (id, name) => [...(byId.get(id ?? "") ?? []), ...(byName.get(name ?? "") ?? [])];
}

/** Is the total of nearly everybody with several rows what those rows' own totals come to? */
function isProved(
  reading: TableReading,
  people: readonly RowsOfPerson[],
  elsewhere: ReturnType<typeof totalsElsewhere>,
): boolean {
  const several = people.filter(({ subjects }) => subjects.length > 1);
  const totals = reading.typed.filter(({ kind, names }) => kind === "total" && names.length === 0);
  const ofRows = totals.filter((one) => isOfRows(one, people));
  const ofPeople = totals.filter((one) => !ofRows.includes(one));
  return ofRows.some(({ values }) => {
    const right = several.filter(({ subjects, shares }) => {
      const sum = subjects.reduce((total, subject, index) => {
        const value = values[subject];
        return total + (typeof value === "number" ? value : NaN) * (shares[index] ?? 0);
      }, 0);
      const [first = 0] = subjects;
      const own = [
        ...ofPeople.map((one) => one.values[first]),
        ...elsewhere(reading.subjects.ids[first] ?? null, reading.subjects.names[first] ?? null),
      ];
      return own.some((total) => typeof total === "number" && isNearTotal(sum, total));
    });
    return right.length >= 2 && right.length >= several.length * 0.8;
  });
}
