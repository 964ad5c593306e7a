import { isBlankAt, shownTextAt, type SheetView } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

/**
 * "Question | Rating | Response": a question that nobody ever answered by a score, and most in their own words, is asked
 * for these and rates nothing. Its rows are left out.
 */
export function withoutOpenQuestions(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): Int32Array {
  const asked = meanings.find(({ use }) => use.use === "identity" && use.role === "indicatorName")?.column;
  const columnsOf = (isMeant: (meaning: ColumnMeaning) => boolean): readonly number[] =>
    meanings.filter(isMeant).map(({ column }) => column);
  const scores = columnsOf(({ use }) => use.use === "series" || use.use === "typed");
  const answers = columnsOf(
    ({ use }) => use.use === "leftOut" && (use.reason === "text" || use.reason === "comment"),
  );
  if (asked === undefined || scores.length === 0 || answers.length === 0) return rows;
  const isFilled = (row: number, columns: readonly number[]): boolean =>
    columns.some((column) => !isBlankAt(view, row, column));
  // What stands in all rows ("Rating (1-5)", "Text") is no answer.
  const own = answers.filter((column) =>
    rows.some((row) => isFilled(row, scores) && isBlankAt(view, row, column)),
  );
  const questions = new Map<string, { rows: number; answered: number; isScored: boolean }>();
  for (const row of rows) {
    const question = shownTextAt(view, row, asked);
    const found = questions.get(question) ?? { rows: 0, answered: 0, isScored: false };
    questions.set(question, found);
    found.rows += 1;
    if (isFilled(row, own)) found.answered += 1;
    found.isScored ||= isFilled(row, scores);
  }
  const isOpen = (row: number): boolean => {
    const found = questions.get(shownTextAt(view, row, asked));
    return found !== undefined && !found.isScored && found.answered > found.rows / 2;
  };
  return rows.some((row) => !isOpen(row)) ? rows.filter((row) => !isOpen(row)) : rows;
}
