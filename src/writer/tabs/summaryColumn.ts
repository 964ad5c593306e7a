import { areaR1C1 } from "../formulas/reference.ts";
import type { Book } from "../model/book.ts";
import type { SummaryLayout } from "./summary/summaryLayout.ts";

/** A whole column of the summary as a reference from another tab. */
export function summaryColumn({ texts }: Book, { bodyTop, bottom }: SummaryLayout, column: number): string {
  return areaR1C1({
    sheetName: texts.tabs.summary,
    top: bodyTop,
    left: column,
    bottom,
    right: column,
  });
}
