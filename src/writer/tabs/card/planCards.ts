import type { SheetPlan } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { cardTabName } from "./cardTabName.ts";
import { planCard } from "./planCard.ts";

/** More tabs than this no workbook carries well; the card with the list serves any number. */
export const mostCards = 200;

/** A card on a tab of its own for everybody; none where there are more people than tabs make sense for. */
export function planCards(book: Book, summary: SummaryLayout): readonly SheetPlan[] {
  const { ids, names } = book.dataset.employees;
  if (book.dataset.size > mostCards) return [];
  const cardOf = planCard(book, summary);
  // A person may be called as one of our tabs is.
  const taken = new Set(Object.values(book.texts.tabs).map((name) => name.toLowerCase()));
  const onlyId = book.isLive ? null : (book.options.redaction?.onlyId ?? null);
  return ids.flatMap((id, row) => {
    if (onlyId !== null && id !== onlyId) return [];
    const name = cardTabName(names[row] ?? "", id, taken);
    taken.add(name.toLowerCase());
    return cardOf({ id: `card:${id}`, name, row, isChosen: false });
  });
}
