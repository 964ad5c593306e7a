import { impliedIndicator } from "../layout/impliedIndicator.ts";
import { toSimplified } from "../text/toSimplified.ts";
import type { SheetView } from "../view/sheetView.ts";

/** Titles and headings stand at the top. */
const rowsLookedAt = 12;

/** What is the indicator called that no heading names? In the language and characters of the sheets. */
export function impliedName(views: readonly SheetView[]): string {
  const texts = views.flatMap(({ grid }) =>
    grid.values
      .slice(0, rowsLookedAt)
      .flat()
      .filter((value) => typeof value === "string"),
  );
  if (texts.some((text) => toSimplified(text) !== text)) return "綜合評分";
  return texts.some((text) => /\p{Script=Han}/u.test(text)) ? impliedIndicator : "Overall rating";
}
