import { changeDocument, type Drawer } from "./keptDocument.ts";
import { loadKept } from "./loadKept.ts";
import type { PromotionReview } from "./promotionReview.ts";

/** Adds what a reviewer said about a promotion; what was said before stays. */
export async function keepReview(workbook: Drawer, review: PromotionReview): Promise<void> {
  const { reviews } = await loadKept(workbook);
  await changeDocument(workbook, { reviews: [...reviews, review] });
}
