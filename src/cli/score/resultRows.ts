import { peopleOf, type Appraisal } from "../../workflow/index.ts";
import type { CsvField } from "../csv/safeCsv.ts";

/** Headings of the rows. */
export const resultHeadings: readonly string[] = [
  "file",
  "id",
  "name",
  "department",
  "role",
  "level",
  "state",
  "score",
  "grade",
  "rank",
];

/** Everybody of a workbook with her result, one row each, for a text file. */
export function resultRows(file: string, appraisal: Appraisal): readonly (readonly CsvField[])[] {
  return peopleOf(appraisal).map(({ id, name, department, role, level, state, score, grade, rank }) => [
    file,
    id,
    name,
    department,
    role,
    level,
    state,
    score === null ? null : Number(score.toPrecision(12)),
    grade,
    rank,
  ]);
}
