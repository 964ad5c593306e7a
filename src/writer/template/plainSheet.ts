import { emptySheet, type PagePlan, type SheetPlan } from "../../sheet/index.ts";

const nothing = { left: "", center: "", right: "" };
const page: PagePlan = {
  ...{ orientation: "landscape", paper: "a4", printArea: null, titleRows: null, titleColumns: null },
  ...{ fitsWidth: true, fitsHeight: false, scalePercent: null, header: nothing, footer: nothing },
  ...{ breaksBefore: [], columnBreaksBefore: [] },
  margins: { top: 36, bottom: 48, left: 28, right: 28 },
};

/** A sheet of the user's without contents: with gridlines, unprotected; printed across, as wide as the page. */
export function plainSheet(id: string, name: string): SheetPlan {
  return { ...emptySheet(id, name), page, showsGridlines: true };
}
