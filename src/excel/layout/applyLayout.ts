import type { TabLayout } from "../publishing/tabDifference.ts";
import { rangeAddress } from "../publishing/cellInput.ts";
import { addCharts } from "./addCharts.ts";
import { addConditionalFormats } from "./addConditionalFormats.ts";
import { addTable } from "./addTable.ts";
import { freezePanes } from "./freezePanes.ts";
import { protectTab } from "./protectTab.ts";
import { setLinks } from "./setLinks.ts";
import { setPage } from "./setPage.ts";
import { setSizes } from "./setSizes.ts";
import { setStyles, type Reserve } from "./setStyles.ts";
import { setValidation } from "./setValidation.ts";

/** Queues everything of a new tab but its contents, which stand there already. Tables come after their cells. */
export async function applyLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: TabLayout,
  sheetNames: Readonly<Record<string, string>>,
  reserve: Reserve,
): Promise<void> {
  sheet.tabColor = layout.tabColor ?? "";
  sheet.showGridlines = layout.showsGridlines;
  for (const area of layout.merges)
    sheet.getRange(rangeAddress(area.top, area.left, area.bottom, area.right)).merge(false);
  for (const table of layout.tables) addTable(sheet, table);
  await setLinks(sheet, layout.links, reserve);
  await setStyles(sheet, layout.styles, null, reserve);
  await setSizes(sheet, null, layout, reserve);
  freezePanes(sheet, layout.freeze);
  addConditionalFormats(sheet, layout.conditionalFormats);
  for (const validation of layout.validations) setValidation(sheet, validation);
  addCharts(context, sheet, layout.charts, sheetNames);
  if (layout.page !== null) setPage(sheet, layout.page);
  if (layout.protection !== null) protectTab(sheet, layout.protection);
}
