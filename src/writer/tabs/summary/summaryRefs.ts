import { areaR1C1, rowR1C1 } from "../../formulas/reference.ts";
import type { Book } from "../../model/book.ts";
import type { ScoresLayout } from "../scores/scoresLayout.ts";
import type { SummaryLayout } from "./summaryLayout.ts";

/** References from a row of the summary. */
export interface SummaryRefs {
  /** The person's cell in one column of a period's block on the scores tab, found by the row's number. */
  readonly score: (period: number, column: number) => string;
  /** The row's own columns. */
  readonly own: (left: number, right?: number) => string;
  /** A whole column of the summary, absolute. */
  readonly column: (column: number) => string;
  /** Columns of the summary side by side, absolute. */
  readonly block: (left: number, right: number) => string;
}

/** Prepares references. Looking up by number keeps formulas right when the table is sorted. */
export function summaryRefs(book: Book, scores: ScoresLayout, layout: SummaryLayout): SummaryRefs {
  const { texts, dataset } = book;
  const block = (left: number, right: number): string =>
    `R${String(layout.bodyTop + 1)}C${String(left + 1)}:R${String(layout.bottom + 1)}C${String(right + 1)}`;
  return {
    score: (period, column) => {
      const top = scores.topOf(period);
      const block = areaR1C1({
        sheetName: texts.tabs.scores,
        top,
        left: column,
        bottom: top + dataset.size - 1,
        right: column,
      });
      return `INDEX(${block},${rowR1C1(layout.columns.no)})`;
    },
    own: rowR1C1,
    column: (column) => block(column, column),
    block,
  };
}
