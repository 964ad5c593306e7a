import { columnWidth, mostRoomy, type ColumnLimits } from "../../layout/columnWidth.ts";
import { gradeTexts } from "../../layout/gradeTexts.ts";
import type { Book } from "../../model/book.ts";
import { promotionTexts } from "./promotionTexts.ts";
import type { SummaryLayout } from "./summaryLayout.ts";

/** Width of every column of the summary, in characters. */
export function summaryWidths(
  book: Book,
  { columns, right }: SummaryLayout,
  header: readonly string[],
  remarks: readonly (string | null)[],
): Readonly<Record<number, number>> {
  const { ids, names, departments, roles, levels } = book.dataset.employees;
  const grades = gradeTexts(book.policy);
  const { computedGrade, ruledGrade, calibrated, grade: final } = columns;
  const texts = new Map<number | null, readonly (string | null)[]>([
    ...[computedGrade, ruledGrade, calibrated, final].map((column) => [column, grades] as const),
    [columns.id, ids],
    [columns.name, names],
    [columns.department, departments],
    [columns.role, roles],
    [columns.level, levels],
    [columns.remarks, remarks],
    [columns.promotion, promotionTexts(book)],
    [columns.reason, book.result.overrides.map(({ why }) => why)],
  ]);
  const periods = book.result.periods.map((_, index) =>
    columns.period === null ? null : columns.period + index,
  );
  const limits = new Map<number | null, ColumnLimits>([
    // Full years and quarters are many figures wide, and there are many of them.
    ...periods.map((column) => [column, { min: 8, max: 20, isTight: true }] as const),
    [columns.no, { min: 6, max: 10 }],
    [columns.remarks, { min: 16, max: 30 }],
    [columns.reason, { min: 16, max: 24 }],
    [columns.promotion, { min: 12, max: 34 }],
  ]);
  return Object.fromEntries(
    Array.from({ length: right + 1 }, (_, column) => [
      column,
      columnWidth(texts.get(column) ?? [], header[column] ?? "", {
        isTight: right + 1 > mostRoomy,
        ...(limits.get(column) ?? { min: 8, max: 20 }),
      }),
    ]),
  );
}
