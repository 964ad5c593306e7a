import { gradeOf, rankOf, scoreOf } from "../../../core/index.ts";
import type { PlannedCell } from "../../../sheet/index.ts";
import { columnLetters, quotedSheetName } from "../../../sheet/index.ts";
import { figure } from "../../layout/figure.ts";
import type { Book } from "../../model/book.ts";
import { shownScores } from "../../model/shownScores.ts";
import { promotionTexts } from "../summary/promotionTexts.ts";
import { remarksOf } from "../summary/remarksOf.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";

/** In a copy for one person an average of fewer others tells her too much of each. */
const fewestOthers = 3;

/** What a card shows of the summary: looked up by the ID on the card, or written where nothing is a formula. */
export interface CardValues {
  readonly own: (column: number) => PlannedCell;
  readonly average: (column: number) => PlannedCell;
}

/**
 * Prepares the cells of one person's card.
 *
 * @param idCell - Absolute A1 address of the cell with the ID, on the card itself.
 */
export function cardValues(book: Book, summary: SummaryLayout): (row: number, idCell: string) => CardValues {
  if (!book.isLive) {
    const columnOf = writtenColumns(book, summary);
    const isTold = toldAverages(book, summary, columnOf);
    return (row) => ({
      own: (column) => columnOf(column)[row] ?? null,
      average: (column) => (isTold(column, row) ? figure(mean(columnOf(column))) : null),
    });
  }
  const sheetName = quotedSheetName(book.texts.tabs.summary);
  const of = (column: number): string => {
    const letters = columnLetters(column);
    return `${sheetName}!$${letters}$${String(summary.bodyTop + 1)}:$${letters}$${String(summary.bottom + 1)}`;
  };
  return (_, idCell) => ({
    own: (column) => {
      const cell = `INDEX(${of(column)},MATCH(${idCell},${of(summary.columns.id)},0))`;
      return { formula: `=IFERROR(IF(${cell}="","",${cell}),"")` };
    },
    average: (column) => ({ formula: `=IFERROR(AVERAGE(${of(column)}),"")` }),
  });
}

function writtenColumns(book: Book, { columns }: SummaryLayout): (column: number) => readonly PlannedCell[] {
  const { dataset, result, tree } = book;
  const rows = Array.from({ length: dataset.size }, (_, row) => row);
  const { names, departments, roles, levels } = dataset.employees;
  const whole = shownScores(book, null);
  const cells = new Map<number | null, readonly PlannedCell[]>([
    [columns.name, names],
    [columns.department, departments],
    [columns.role, roles],
    [columns.level, levels],
    [columns.total, rows.map((row) => figure(scoreOf(result, row)))],
    [columns.grade, rows.map((row) => gradeOf(result, row))],
    [columns.rank, rows.map((row) => rankOf(result, row))],
    [columns.promotion, promotionTexts(book)],
    [columns.remarks, rows.map((row) => remarksOf(book, row))],
    ...tree.roots.map(
      ({ node }, index) =>
        [columns.part + index, rows.map((row) => figure(whole.get(node.id)?.[row]))] as const,
    ),
    ...(columns.period === null
      ? []
      : result.periods.map(
          ({ total }, index) =>
            [(columns.period ?? 0) + index, rows.map((row) => figure(total.values[row]))] as const,
        )),
  ]);
  return (column) => cells.get(column) ?? [];
}

/** Averages from which nobody's score can be worked out: with one's own of two, or with all others known. */
function toldAverages(
  { dataset, tree, options, hidden, result }: Book,
  { columns }: SummaryLayout,
  columnOf: (column: number) => readonly PlannedCell[],
): (column: number, row: number) => boolean {
  const rows = Array.from({ length: dataset.size }, (_, row) => row);
  const isForOne = typeof options.redaction?.onlyId === "string";
  const othersOf = (column: number, own: number): number =>
    columnOf(column).filter((cell, row) => row !== own && typeof cell === "number").length;
  const isOfTotals = (column: number): boolean => {
    const period = columns.period === null ? -1 : column - columns.period;
    const at = period >= 0 && period < result.periods.length ? period : null;
    return rows.some((row) => hidden?.isTotalHidden(row, at) === true);
  };
  return (column, own) => {
    const root = tree.roots[column - columns.part];
    if (isForOne && othersOf(column, own) < fewestOthers) return false;
    return root === undefined
      ? !isOfTotals(column)
      : !rows.some((row) => hidden?.isNodeHidden(row, null, root.node.id) === true);
  };
}

function mean(cells: readonly PlannedCell[]): number | null {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
