import { columnLetters, type PagePlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";

/** Queues how a tab prints. */
export function setPage(sheet: Excel.Worksheet, plan: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = plan.paper === "a4" ? "A4" : "Letter";
  if (plan.scalePercent !== null) {
    pageLayout.zoom = { scale: plan.scalePercent };
    // Pages of the same people lie behind one another.
    pageLayout.printOrder = "OverThenDown";
  } else if (plan.fitsWidth || plan.fitsHeight)
    pageLayout.zoom = {
      ...(plan.fitsWidth ? { horizontalFitToPages: 1 } : {}),
      ...(plan.fitsHeight ? { verticalFitToPages: 1 } : {}),
    };
  pageLayout.topMargin = plan.margins.top;
  pageLayout.bottomMargin = plan.margins.bottom;
  pageLayout.leftMargin = plan.margins.left;
  pageLayout.rightMargin = plan.margins.right;
  pageLayout.centerHorizontally = true;
  if (plan.printArea !== null) {
    const { top, left, bottom, right } = plan.printArea;
    pageLayout.setPrintArea(rangeAddress(top, left, bottom, right));
  }
  if (plan.titleRows !== null)
    pageLayout.setPrintTitleRows(`$${String(plan.titleRows.from + 1)}:$${String(plan.titleRows.to + 1)}`);
  if (plan.titleColumns !== null) {
    const { from, to } = plan.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(from)}:$${columnLetters(to)}`);
  }
  // As large on every tab, however small its print.
  pageLayout.headersFooters.useSheetScale = false;
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = plan.header.left;
  texts.centerHeader = plan.header.center;
  texts.rightHeader = plan.header.right;
  texts.leftFooter = plan.footer.left;
  texts.centerFooter = plan.footer.center;
  texts.rightFooter = plan.footer.right;
  for (const row of plan.breaksBefore) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  for (const column of plan.columnBreaksBefore) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
}
