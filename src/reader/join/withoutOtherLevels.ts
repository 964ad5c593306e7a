import { placeAt } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { IssueList } from "../report/issueList.ts";

/** Share of a list's people who stand elsewhere as well, so that it is a list of the same people. */
const mostOfList = 0.6;

/**
 * A list that puts nobody where the other tables do ("技术中心", and "前端开发" on each one's form) names another level of
 * the house: its departments tell no namesakes apart, and those of the others count. The first difference is told.
 */
export function withoutOtherLevels(
  readings: readonly TableReading[],
  issues: IssueList,
): readonly TableReading[] {
  const isList = ({ subjects: { count, ids, departments } }: TableReading): boolean =>
    count >= 2 && ids.every((id) => id === null) && departments.some((department) => department !== null);
  if (readings.length < 2 || !readings.some(isList)) return readings;
  const found = [...readings];
  // Lists without scores give way first, then the later ones.
  const order = [...readings.keys()].reverse().sort((a, b) => scores(readings[a]) - scores(readings[b]));
  for (const table of order) {
    const reading = found[table];
    if (reading === undefined || !isList(reading)) continue;
    const difference = differenceOf(reading, departmentsIn(found, table));
    if (difference === null) continue;
    const { subjects } = reading;
    found[table] = {
      ...reading,
      subjects: { ...subjects, departments: subjects.departments.map(() => null) },
    };
    const { subject, ...told } = difference;
    issues.add(
      { code: "person_conflict", at: placeAt(subjects.places, subject), field: "department", ...told },
      [told.name],
    );
  }
  return found;
}

const scores = (reading: TableReading | undefined): number => ((reading?.series.length ?? 0) > 0 ? 1 : 0);

interface Elsewhere {
  readonly department: string;
  readonly at: string;
}

/** Where the other tables put each name. */
function departmentsIn(
  readings: readonly TableReading[],
  without: number,
): ReadonlyMap<string, readonly Elsewhere[]> {
  const found = new Map<string, Elsewhere[]>();
  readings.forEach(({ subjects: { names, departments, places } }, table) => {
    if (table === without) return;
    names.forEach((name, subject) => {
      const department = departments[subject] ?? null;
      if (name === null || department === null) return;
      const own = found.get(name) ?? [];
      found.set(name, own);
      own.push({ department, at: placeAt(places, subject) ?? "" });
    });
  });
  return found;
}

/** The first of the differences where most people of the list stand elsewhere, and in another department each. */
function differenceOf(
  { subjects: { count, names, departments } }: TableReading,
  elsewhere: ReadonlyMap<string, readonly Elsewhere[]>,
): { subject: number; name: string; taken: string; left: string; firstAt: string } | null {
  if (new Set(names).size < count) return null;
  const compared = names.flatMap((name, subject) => {
    const left = departments[subject] ?? null;
    const others = name === null || left === null ? [] : (elsewhere.get(name) ?? []);
    const [first] = others;
    return name === null || left === null || first === undefined
      ? []
      : [{ subject, name, left, taken: first.department, firstAt: first.at, others }];
  });
  const agreeing = compared.some(({ left, others }) => others.some(({ department }) => department === left));
  const [first] = compared;
  if (first === undefined || agreeing || compared.length < Math.max(2, count * mostOfList)) return null;
  const { subject, name, left, taken, firstAt } = first;
  return { subject, name, left, taken, firstAt };
}
