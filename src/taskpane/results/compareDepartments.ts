import type { PersonLine } from "../../workflow/index.ts";

/** One department's scores. */
export interface DepartmentLine {
  /** "" for people without a department. */
  readonly name: string;
  /** People with a score. */
  readonly people: number;
  readonly mean: number;
}

/** Departments and everybody. */
export interface DepartmentComparison {
  /** Best average first. */
  readonly departments: readonly DepartmentLine[];
  readonly mean: number;
}

const known = new WeakMap<readonly PersonLine[], DepartmentComparison | null>();

/**
 * Averages by department of people with a score; null where there are not two departments to compare. Worked out once
 * for a list of people.
 */
export function compareDepartments(people: readonly PersonLine[]): DepartmentComparison | null {
  if (!known.has(people)) known.set(people, compare(people));
  return known.get(people) ?? null;
}

function compare(people: readonly PersonLine[]): DepartmentComparison | null {
  const sums = new Map<string, { people: number; sum: number }>();
  let sum = 0;
  let count = 0;
  for (const { department, score } of people) {
    if (score === null) continue;
    const own = sums.get(department ?? "") ?? { people: 0, sum: 0 };
    own.people += 1;
    own.sum += score;
    sums.set(department ?? "", own);
    sum += score;
    count += 1;
  }
  if (sums.size < 2) return null;
  const departments = [...sums].map(([name, own]) => ({
    name,
    people: own.people,
    mean: own.sum / own.people,
  }));
  return { departments: departments.sort((left, right) => right.mean - left.mean), mean: sum / count };
}
