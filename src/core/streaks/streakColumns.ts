import type { Dataset, HistoryEntry } from "../dataset.ts";
import { matchGrades } from "../grading/matchGrades.ts";
import type { IssueList } from "../issueList.ts";
import type { RunPeriod } from "../periods/runPeriod.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";
import type { StreakRule } from "../policy/rankingPolicy.ts";
import type { PeriodResult, StreakColumn } from "../result/appraisalResult.ts";
import { streakLength } from "./streakLength.ts";

/**
 * The runs of all people for all streak rules of the policy: earlier periods as the history has them, then the
 * run's own. A year period beside shorter ones sums them up and is not one more in the row.
 *
 * @param grade - Grades an earlier score for which the history has no grade.
 */
export function streakColumns(
  rules: readonly StreakRule[],
  scale: GradeScale,
  dataset: Dataset,
  runPeriods: readonly RunPeriod[],
  periods: readonly PeriodResult[],
  grade: (score: number) => number,
  issues: IssueList,
): readonly StreakColumn[] {
  if (rules.length === 0) return [];
  const codeOf = matchGrades(scale);
  const hasShorter = runPeriods.some(({ length }) => length !== "year");
  const own = periods.filter((_, index) => !(hasShorter && runPeriods[index]?.length === "year"));
  const history = historyCodes(dataset, new Set(own.map(({ id }) => id)), codeOf, grade, issues);
  return rules.map((rule) => {
    const bound = codeOf(rule.grade);
    const lengths = new Uint16Array(dataset.size);
    const grades = own.map((period) => period.grades);
    const codes = new Uint8Array(own.length);
    for (let row = 0; row < dataset.size; row += 1) {
      for (let index = 0; index < grades.length; index += 1) codes[index] = grades[index]?.[row] ?? 0;
      const earlier = history.size === 0 ? undefined : history.get(row);
      lengths[row] = streakLength(earlier === undefined ? codes : [...earlier, ...codes], bound, rule);
    }
    return { streakId: rule.id, needed: rule.length, lengths };
  });
}

/** Grade codes of earlier periods by row, in the order of the history; 0 for a period without a grade. */
function historyCodes(
  dataset: Dataset,
  ownIds: ReadonlySet<string | null>,
  codeOf: (label: string) => number,
  grade: (score: number) => number,
  issues: IssueList,
): ReadonlyMap<number, readonly number[]> {
  const codes = new Map<number, number[]>();
  for (const entry of dataset.history) {
    if (ownIds.has(entry.periodId)) continue;
    const code = historyCode(entry, codeOf, grade);
    if (code === 0 && entry.grade !== null && entry.state === "appraised") {
      issues.add({
        code: "history_grade_unknown",
        at: entry.at,
        employeeId: dataset.employees.ids[entry.row] ?? "",
        employeeName: dataset.employees.names[entry.row] ?? "",
        periodId: entry.periodId,
        grade: entry.grade,
      });
    }
    const list = codes.get(entry.row);
    if (list === undefined) codes.set(entry.row, [code]);
    else list.push(code);
  }
  return codes;
}

function historyCode(
  { state, grade: label, score }: HistoryEntry,
  codeOf: (label: string) => number,
  grade: (score: number) => number,
): number {
  if (state !== "appraised") return 0;
  if (label !== null) return codeOf(label);
  return score === null ? 0 : grade(score);
}
