import type { RaterGroup } from "../../core/index.ts";
import { impliedIndicator } from "../layout/impliedIndicator.ts";
import type { FoundWeight, Series, TableReading } from "../layout/tableReading.ts";
import type { ReadTable } from "../tableResult.ts";

/** Whose total of a table a summary repeats: as whom it counts there, and how much. */
export interface RepeatedTotal {
  readonly group: RaterGroup;
  readonly weight: FoundWeight | null;
}

const fewestPeople = 3;
const rounding = 0.011;

/**
 * "姓名 | 总经理(50%) | 分管副总(30%) | 综合得分" beside a workbook per rater: does each column hold, person by person, what the
 * scores of one other table come to? Those tables with the rater's group and weight; null where a column holds anything
 * else. Two raters of one group weigh apart: the second is then the direct superior, if nobody else is.
 */
export function repeatedTotals(
  { reading }: ReadTable,
  tables: readonly ReadTable[],
): ReadonlyMap<ReadTable, RepeatedTotal> | null {
  if (reading === null || !isSummary(reading)) return null;
  const found = new Map<ReadTable, RepeatedTotal>();
  const groups = reading.series.map(({ rater }) => rater);
  for (const series of reading.series) {
    const totals = totalsBy(reading, series.values);
    const table = tables.find(
      (other) =>
        other.reading !== null &&
        other.reading !== reading &&
        !found.has(other) &&
        waysOf(other.reading).some((values) => areSame(totals, values)),
    );
    if (table === undefined || series.rater === null) return null;
    const isTaken = [...found.values()].some(({ group }) => group === series.rater);
    const group = isTaken && !groups.includes("superior") ? "superior" : series.rater;
    found.set(table, { group, weight: series.raterWeight });
  }
  return found;
}

const isSummary = ({ series, indicators, subjects }: TableReading): boolean =>
  series.length >= 2 &&
  subjects.count >= fewestPeople &&
  series.every(
    ({ rater, indicator }) => rater !== null && indicators[indicator]?.names.at(-1) === impliedIndicator,
  );

/** Everybody's number by name, else by id. */
const totalsBy = (
  { subjects: { names, ids } }: TableReading,
  values: ArrayLike<number>,
): ReadonlyMap<string, number> =>
  new Map(
    Array.from(values).flatMap((value, index): [string, number][] => {
      const key = names[index] ?? ids[index] ?? null;
      return key === null || Number.isNaN(value) ? [] : [[key, value]];
    }),
  );

/** What the scores of a table may come to: a weighted sum, a mean, a sum. */
function waysOf(reading: TableReading): readonly ReadonlyMap<string, number>[] {
  const { series, indicators, subjects } = reading;
  const ratings = series.filter(({ kind }) => kind === "rating");
  if (ratings.length < 2) return [];
  const combine = (factorOf: (one: Series) => number): ReadonlyMap<string, number> =>
    totalsBy(
      reading,
      Array.from({ length: subjects.count }, (_, subject) =>
        ratings.reduce((sum, one) => sum + factorOf(one) * (one.values[subject] ?? NaN), 0),
      ),
    );
  const shareOf = ({ indicator }: Series): number => indicators[indicator]?.weights.at(-1)?.share ?? NaN;
  return [combine(shareOf), combine(() => 1 / ratings.length), combine(() => 1)];
}

function areSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const both = [...one].filter(([person]) => other.has(person));
  const same = both.filter(([person, value]) => Math.abs(value - (other.get(person) ?? NaN)) <= rounding);
  return same.length >= fewestPeople && same.length >= one.size * 0.9;
}
