import type { PagePlan, RowHeightPlan, SheetPlan } from "../../../sheet/index.ts";
import { pageBreaks } from "../../layout/pageBreaks.ts";
import { paperFit } from "../../layout/paperFit.ts";
import type { PlacedSection } from "./placedSection.ts";

/**
 * How the tab prints: no section is cut by a page; what only reading back needs stays on the screen, and so do shares
 * at the end of a table, which follow from the weights before them.
 */
export function policyPage(
  page: PagePlan,
  placed: readonly PlacedSection[],
  columnWidths: SheetPlan["columnWidths"],
  rowHeights: readonly RowHeightPlan[],
): PagePlan {
  const printed = placed.filter(({ section }) => section.isPrinted);
  const blocks = printed.map(({ section, headerRow, bodyTop }) => ({
    top: headerRow - (section.title === null ? 0 : 1),
    bottom: bodyTop + section.rows.length - 1,
  }));
  const right = Math.max(
    0,
    ...printed.map(({ section }) => section.columns.findLastIndex(({ tone }) => tone !== "derived")),
  );
  const printArea = { top: 0, left: 0, bottom: blocks.at(-1)?.bottom ?? 0, right };
  const fit = paperFit({
    ...{ page: { ...page, printArea }, columnWidths, hiddenColumns: [], charts: [], merges: [] },
  });
  return { ...page, printArea, breaksBefore: pageBreaks({ fit, rowHeights }, blocks) };
}
