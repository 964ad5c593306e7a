import type { Area, PlannedCell, SheetPlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import { styles } from "../theme/styles.ts";
import type { CellStyle } from "../../sheet/index.ts";
import type { TabId } from "../tabId.ts";
import { bodyRows } from "./bodyRows.ts";
import { columnParts, type DerivedCell } from "./columnParts.ts";
import { columnWidth } from "./columnWidth.ts";
import { ownTab } from "./ownTab.ts";
import { headerHeight, linePoints } from "./headerHeight.ts";
import { heading } from "./heading.ts";
import { joinParts } from "./joinParts.ts";
import { legend } from "./legend.ts";
import { pageFor } from "./pageFor.ts";
import { shownNumber } from "./shownNumber.ts";
import { uniqueHeaders } from "./uniqueHeaders.ts";
import { wrappedLines } from "./wrappedLines.ts";

/** One column of a list. */
export interface ListColumn {
  readonly header: string;
  readonly cellAt: (index: number) => DerivedCell | PlannedCell;
  readonly style: CellStyle;
  /** Widest that the column may become; long texts wrap. */
  readonly maxWidth?: number;
}

/** What a list is made of. */
export interface ListTab {
  readonly id: TabId;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly count: number;
  /** Name of the native table; null for lists whose rows must not be sorted or filtered. */
  readonly table: string | null;
  /** Said below the title instead of the legend. */
  readonly note: string | null;
}

/** Row of the column headers of every list. */
export const listHeaderRow = 4;

/** The rows of one column of a list. */
export const listBody = (column: number, count: number, right = column): Area => ({
  top: listHeaderRow + 1,
  left: column,
  bottom: listHeaderRow + Math.max(1, count),
  right,
});

/** A tab with one list: title, header, rows; frozen, with widths that fit, ready to print. */
export function listTab(book: Book, list: ListTab): SheetPlan {
  const { columns, count } = list;
  const right = columns.length - 1;
  const derivedOf = (cell: DerivedCell | PlannedCell): DerivedCell =>
    typeof cell === "object" && cell !== null && !("formula" in cell) ? cell : { value: cell, mark: null };
  const parts = joinParts(
    columns.map(({ cellAt }, column) =>
      columnParts(listHeaderRow + 1, column, count, (index) => derivedOf(cellAt(index))),
    ),
  );
  const title = heading(book, list.title, right);
  const notes = legend(book, 2, parts.styles);
  const header = uniqueHeaders(columns.map((column) => column.header));
  const textsOf = ({ cellAt, style }: ListColumn): (string | null)[] =>
    Array.from({ length: Math.min(count, 500) }, (_, index) => {
      const cell = derivedOf(cellAt(index));
      if (!("value" in cell)) return null;
      if (typeof cell.value === "number") return shownNumber(cell.value, style);
      return typeof cell.value === "string" ? cell.value : null;
    });
  const widths = columns.map((column) =>
    columnWidth(textsOf(column), column.header, { min: 8, max: column.maxWidth ?? 28 }),
  );
  const columnWidths = Object.fromEntries(widths.map((width, column) => [column, width]));
  return {
    ...ownTab(list.id, book.texts.tabs[list.id]),
    blocks: [
      ...title.blocks,
      ...(list.note === null ? notes.blocks : [{ top: 2, left: 0, cells: [[list.note]] }]),
      { top: listHeaderRow, left: 0, cells: [header] },
      ...parts.blocks,
    ],
    fills: parts.fills,
    styles: [
      ...title.styles,
      ...notes.styles,
      { area: { top: listHeaderRow, left: 0, bottom: listHeaderRow, right }, style: styles.header },
      { area: listBody(0, count, right), style: styles.body },
      ...columns.map(({ style }, column) => ({ area: listBody(column, count), style })),
      ...parts.styles,
    ],
    tables:
      list.table === null || count === 0
        ? []
        : [
            {
              name: list.table,
              area: { top: listHeaderRow, left: 0, bottom: listHeaderRow + count, right },
              style: "TableStyleLight1",
              showsFilter: true,
              showsBandedRows: false,
            },
          ],
    rowHeights: [
      ...title.rowHeights,
      { top: listHeaderRow, bottom: listHeaderRow, points: headerHeight(header, columnWidths) },
      ...bodyRows(listHeaderRow + 1, count, wrappedHeights()),
    ],
    columnWidths,
    freeze: { rows: listHeaderRow + 1, columns: 0 },
    page: pageFor(book, list.title, { from: listHeaderRow, to: listHeaderRow }),
  };

  /** Heights of rows whose wrapped texts take several lines; not every program finds them by itself. */
  function wrappedHeights(): ReadonlyMap<number, number> {
    const heights = new Map<number, number>();
    columns.forEach(({ style, cellAt }, column) => {
      if (style.wraps !== true) return;
      for (let index = 0; index < count; index += 1) {
        const cell = derivedOf(cellAt(index));
        if (!("value" in cell) || typeof cell.value !== "string") continue;
        const row = listHeaderRow + 1 + index;
        const lines = wrappedLines(cell.value, (widths[column] ?? 8) - 1);
        if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * linePoints + 4));
      }
    });
    return heights;
  }
}
