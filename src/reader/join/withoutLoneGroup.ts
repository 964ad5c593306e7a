import type { ReadTable, SheetReading } from "../tableResult.ts";

/**
 * "上级评分" over some people's scores and nothing over others': where one group of raters is all that anybody names, and
 * nobody was rated both with and without it, everybody was rated once, and the group tells nothing apart.
 */
export function withoutLoneGroup(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const tables = sheets
    .flatMap(({ tables: found }) => found)
    .filter(({ reading }) => (reading?.series.length ?? 0) > 0);
  const named = tables.filter(({ raterGroup }) => raterGroup !== null);
  const others = tables.filter(({ raterGroup }) => raterGroup === null);
  const isAlone =
    new Set(named.map(({ raterGroup }) => raterGroup)).size === 1 &&
    others.length > 0 &&
    tables.every(isWithoutRaters);
  if (!isAlone) return sheets;
  const people = new Set(named.flatMap(peopleOf));
  if (others.flatMap(peopleOf).some((person) => people.has(person))) return sheets;
  const ofGroup = new Set(named);
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (ofGroup.has(table) ? { ...table, raterGroup: null } : table)),
  }));
}

const isWithoutRaters = ({ reading, raterName }: ReadTable): boolean =>
  raterName === null &&
  reading?.subjects.raterNames === null &&
  reading.subjects.raterGroups === null &&
  reading.series.every(({ rater, raterName: name }) => rater === null && name === null);

const peopleOf = ({ reading }: ReadTable): readonly string[] =>
  (reading?.subjects.ids ?? []).map((id, index) => id ?? reading?.subjects.names[index] ?? "");
