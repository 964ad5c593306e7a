import type { PlannedCell } from "../../../sheet/index.ts";
import type { DerivedCell } from "../../layout/columnParts.ts";
import type { Book } from "../../model/book.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { summaryColumn } from "../summaryColumn.ts";

/**
 * The cells of a list of people, with the ID in the first column, that say what the summary says of her: looked up
 * there, so that they follow it; written in a copy without formulas.
 */
export function fromSummary(
  book: Book,
  summary: SummaryLayout,
  column: number,
): (value: PlannedCell) => DerivedCell {
  const [values, ids] = [column, summary.columns.id].map((at) => summaryColumn(book, summary, at));
  const formulaR1C1 = `=IFERROR(INDEX(${values ?? ""},MATCH(RC1,${ids ?? ""},0)),"")`;
  return (value) => (book.isLive && value !== null ? { formulaR1C1 } : { value, mark: null });
}
