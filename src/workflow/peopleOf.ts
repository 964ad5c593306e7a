import { gradeOf, periodScoreOf, rankOf, scoreOf, scoreStateOf, streakOf } from "../core/index.ts";
import type { ScoreStateName } from "../core/index.ts";
import { placeAt } from "../core/index.ts";
import type { Appraisal } from "./appraisal.ts";

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
  readonly rank: number | null;
  /** Scores of the periods in order of time; null where there is none. */
  readonly periods: readonly (number | null)[];
  /** Runs of excellent or failing periods that the policy counts. */
  readonly streaks: readonly { readonly id: string; readonly length: number; readonly isMet: boolean }[];
  /** Where her row or form begins. */
  readonly at: string | null;
}

/** Everybody, in the order of the sheet. */
export function peopleOf({ dataset, result }: Appraisal): readonly PersonLine[] {
  const { employees } = dataset;
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
    rank: rankOf(result, row),
    periods: result.periods.map(({ id }) => periodScoreOf(result, row, id)),
    streaks: result.streaks.map(({ streakId }) => {
      const { length, isMet } = streakOf(result, row, streakId);
      return { id: streakId, length, isMet };
    }),
    at: placeAt(employees.places, row),
  }));
}
