import type { FoundWeight } from "../../layout/tableReading.ts";
import { placeOf, type SheetView } from "../../view/sheetView.ts";

/** Does this sheet give weights that another sheet's indicators have? A list of weights holds no scores, and should not. */
export function givesWeights(
  view: SheetView,
  nodes: readonly { readonly weight: FoundWeight | null }[],
): boolean {
  const sheet = placeOf(view, 0, 0).replace(/[^!]*$/u, "");
  return nodes.some(({ weight }) => weight?.source === "note" && weight.at.startsWith(sheet));
}
