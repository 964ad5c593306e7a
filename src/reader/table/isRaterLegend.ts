import { compactText } from "../text/compactText.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { shownTextAt, valueAt, type SheetView } from "../view/sheetView.ts";

/**
 * Do the rows from here on say what raters weigh ("自评 | 20%", "部门评分 | 50%"): two or more groups with a number right
 * behind each, up to the first blank? Nothing that is rated is called like that.
 */
export function isRaterLegend(view: SheetView, left: number, top: number, bottom: number): boolean {
  const texts: string[] = [];
  for (let row = top; row < bottom && shownTextAt(view, row, left) !== ""; row += 1) {
    if (typeof valueAt(view, row, left + 1) !== "number") return false;
    texts.push(compactText(shownTextAt(view, row, left)));
  }
  return texts.length >= 2 && texts.every((text) => findRaterGroup(text) !== null);
}
