import {
  gradeLabel,
  gradeOf,
  groupBy,
  periodScoreOf,
  placeAt,
  rankOf,
  scoreOf,
  scoreStateOf,
  streakOf,
  type Eligibility,
  type ScoreStateName,
  type StepJudgement,
} from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { rowPlace } from "../issues/rowPlace.ts";

/** One person as lists show her. */
export interface PersonLine {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly department: string | null;
  readonly role: string | null;
  readonly level: string | null;
  readonly state: ScoreStateName;
  /** Full precision; lists round for the eye. */
  readonly score: number | null;
  readonly grade: string | null;
  /** The grade before people changed it; the same as `grade` where nobody did. */
  readonly computedGrade: string | null;
  readonly rank: number | null;
  /** Scores of the periods in order of time; null where there is none. */
  readonly periods: readonly (number | null)[];
  /** Runs of excellent or failing periods that the policy counts. */
  readonly streaks: readonly { readonly id: string; readonly length: number; readonly isMet: boolean }[];
  /** Steps of the career ladder that were judged for her; the best comes first. */
  readonly steps: readonly StepJudgement[];
  /** Where her row or form begins. */
  readonly at: string | null;
  /** Her row of the table (`"Scores!A7:F7"`); where people do not stand in rows, as `at`. */
  readonly rowAt: string | null;
}

const order: Readonly<Record<Eligibility, number>> = {
  eligible: 0,
  nearMiss: 1,
  unverified: 2,
  ineligible: 3,
};

/** Everybody, in the order of the sheet. */
export function peopleOf({ read, dataset, result, promotion }: Appraisal): readonly PersonLine[] {
  const { employees } = dataset;
  const steps = groupBy(promotion?.judgements ?? [], ({ row }) => row);
  for (const own of steps.values())
    own.sort((left, right) => order[left.eligibility] - order[right.eligibility]);
  return Array.from({ length: result.size }, (_, row) => ({
    row,
    id: employees.ids[row] ?? "",
    name: employees.names[row] ?? "",
    department: employees.departments[row] ?? null,
    role: employees.roles[row] ?? null,
    level: employees.levels[row] ?? null,
    state: scoreStateOf(result, row),
    score: scoreOf(result, row),
    grade: gradeOf(result, row),
    computedGrade: gradeLabel(result, result.grades.distributed[row] ?? 0),
    rank: rankOf(result, row),
    periods: result.periods.map(({ id }) => periodScoreOf(result, row, id)),
    streaks: result.streaks.map(({ streakId }) => {
      const { length, isMet } = streakOf(result, row, streakId);
      return { id: streakId, length, isMet };
    }),
    steps: steps.get(row) ?? [],
    at: placeAt(employees.places, row),
    rowAt: rowPlace(placeAt(employees.places, row), read.report.tables),
  }));
}
