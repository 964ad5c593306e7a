import type { PagePlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";

/** A4 across, as wide as the page, header rows on every page, page numbers in the footer. */
export function pageFor(
  book: Book,
  title: string,
  titleRows: PagePlan["titleRows"],
  orientation: PagePlan["orientation"] = "landscape",
  titleColumns: PagePlan["titleColumns"] = null,
): PagePlan {
  // In headers and footers "&" begins a code.
  const plain = (text: string): string => text.replaceAll("&", "&&");
  return {
    orientation,
    paper: "a4",
    printArea: null,
    titleRows,
    titleColumns,
    fitsWidth: true,
    fitsHeight: false,
    scalePercent: null,
    margins: { top: 36, bottom: 48, left: 28, right: 28 },
    header: { left: "", center: "", right: "" },
    footer: { left: plain(book.policy.name), center: book.texts.common.page, right: plain(title) },
    breaksBefore: [],
    columnBreaksBefore: [],
  };
}
