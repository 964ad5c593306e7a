import type { SheetPlan } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { planCard } from "./planCard.ts";

/** One printable page: the employee ID chosen from a list, everything else looked up in the summary by formulas. */
export function planPersonCard(book: Book, summary: SummaryLayout): SheetPlan {
  const name = book.texts.tabs.personCard;
  return planCard(book, summary)({ id: "personCard", name, row: 0, isChosen: true });
}
