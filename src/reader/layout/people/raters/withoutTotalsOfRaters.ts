import type { Subjects, TableReading } from "../../tableReading.ts";

/**
 * "姓名 | 评分人 | 质量 | 得分": with a row per rater, results that differ between the rows of one person are what each of
 * them gave, and nobody's total. One that all rows repeat, or only the first has, is the person's.
 */
export function withoutTotalsOfRaters(reading: TableReading): TableReading {
  const { subjects, typed } = reading;
  if (subjects.raterGroups === null && subjects.raterNames === null) return reading;
  const keys = Array.from({ length: subjects.count }, (_, row) => keyOf(subjects, row));
  const isOfRaters = (values: readonly (string | number | null)[]): boolean => {
    const first = new Map<string, string | number>();
    return keys.some((key, row) => {
      const value = values[row] ?? null;
      if (value === null) return false;
      const before = first.get(key) ?? value;
      first.set(key, before);
      return before !== value;
    });
  };
  const own = typed.filter(({ values }) => !isOfRaters(values));
  return own.length === typed.length ? reading : { ...reading, typed: own };
}

const keyOf = ({ ids, names, periods }: Subjects, row: number): string =>
  [ids[row] ?? names[row] ?? "", periods?.[row]?.matched ?? ""].join("\u0000");
