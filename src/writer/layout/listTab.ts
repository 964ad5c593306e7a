import type { Area, PlannedCell, SheetPlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import { styles } from "../theme/styles.ts";
import type { CellStyle } from "../../sheet/index.ts";
import type { TabId } from "../tabId.ts";
import { bodyRows } from "./bodyRows.ts";
import { columnParts, type DerivedCell } from "./columnParts.ts";
import { columnWidth, mostRoomy } from "./columnWidth.ts";
import { ownTab } from "./ownTab.ts";
import { headerHeight } from "./headerHeight.ts";
import { heading } from "./heading.ts";
import { joinParts } from "./joinParts.ts";
import { legend, ownNote } from "./legend.ts";
import { pageFor } from "./pageFor.ts";
import { shownNumber } from "./shownNumber.ts";
import { uniqueHeaders } from "./uniqueHeaders.ts";
import { wrappedRows } from "./wrappedRows.ts";

/** One column of a list. */
export interface ListColumn {
  readonly header: string;
  readonly cellAt: (index: number) => DerivedCell | PlannedCell;
  readonly style: CellStyle;
  /** Widest that the column may become; long texts wrap. */
  readonly maxWidth?: number;
  /** What its formulas may show, for the width. */
  readonly shows?: readonly (string | null)[];
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
  const name = columns.findIndex(({ header }) => header === book.texts.common.name);
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
  const writtenOf = ({ cellAt }: ListColumn): (string | null)[] =>
    Array.from({ length: count }, (_, index) => {
      const cell = derivedOf(cellAt(index));
      return "value" in cell && typeof cell.value === "string" ? cell.value : null;
    });
  const textsOf = ({ cellAt, style, shows = [] }: ListColumn): (string | null)[] => [
    ...shows,
    ...Array.from({ length: Math.min(count, 500) }, (_, index) => {
      const cell = derivedOf(cellAt(index));
      if (!("value" in cell)) return null;
      if (typeof cell.value === "number") return shownNumber(cell.value, style);
      return typeof cell.value === "string" ? cell.value : null;
    }),
  ];
  const widths = columns.map((column) =>
    columnWidth(textsOf(column), column.header, {
      ...{ min: 8, max: column.maxWidth ?? 28, isTight: columns.length > mostRoomy },
    }),
  );
  const columnWidths = Object.fromEntries(widths.map((width, column) => [column, width]));
  const wrapped = columns.flatMap((column, index) =>
    column.style.wraps === true ? [{ texts: writtenOf(column), width: widths[index] }] : [],
  );
  return {
    ...ownTab(list.id, book.texts.tabs[list.id]),
    blocks: [
      ...title.blocks,
      ...(list.note === null
        ? notes.blocks
        : [{ top: 2, left: 0, cells: [[ownNote(book, list.note, parts.styles)]] }]),
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
      ...bodyRows(listHeaderRow + 1, count, wrappedRows(listHeaderRow + 1, wrapped)),
    ],
    columnWidths,
    freeze: { rows: listHeaderRow + 1, columns: 0 },
    page: pageFor(
      ...([book, list.title, { from: listHeaderRow, to: listHeaderRow }, "landscape"] as const),
      name === -1 ? null : { from: 0, to: name },
    ),
  };
}
