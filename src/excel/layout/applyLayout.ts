import type { TabLayout } from "../publishing/tabDifference.ts";
import { rangeAddress } from "../publishing/cellInput.ts";
import { addCharts } from "./addCharts.ts";
import { addConditionalFormats } from "./addConditionalFormats.ts";
import { setPage } from "./setPage.ts";
import { setStyle } from "./setStyle.ts";
import { setValidation } from "./setValidation.ts";

/** Points of a column that is so many characters wide: 7 pixels a character and 5 around them, 0.75 points a pixel. */
const columnPoints = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

/** Queues everything of a tab but its contents, which stand there already. Tables come after their cells. */
export function applyLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: TabLayout,
  sheetNames: Readonly<Record<string, string>>,
): void {
  sheet.tabColor = layout.tabColor ?? "";
  sheet.showGridlines = layout.showsGridlines;
  for (const area of layout.merges)
    sheet.getRange(rangeAddress(area.top, area.left, area.bottom, area.right)).merge(false);
  for (const table of layout.tables) {
    const { top, left, bottom, right } = table.area;
    const added = sheet.tables.add(rangeAddress(top, left, bottom, right), true);
    added.name = table.name;
    added.style = table.style;
    added.showFilterButton = table.showsFilter;
    added.showBandedRows = table.showsBandedRows;
  }
  for (const link of layout.links) {
    const tip = link.tip === null ? {} : { screenTip: link.tip };
    sheet.getRangeByIndexes(link.row, link.column, 1, 1).hyperlink = {
      documentReference: link.target,
      textToDisplay: link.text,
      ...tip,
    };
  }
  for (const { area, style } of layout.styles)
    setStyle(sheet.getRange(rangeAddress(area.top, area.left, area.bottom, area.right)), style);
  for (const [column, width] of Object.entries(layout.columnWidths))
    sheet.getRangeByIndexes(0, Number(column), 1, 1).format.columnWidth = columnPoints(width);
  for (const { top, bottom, points } of layout.rowHeights)
    sheet.getRangeByIndexes(top, 0, bottom - top + 1, 1).format.rowHeight = points;
  for (const column of layout.hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  if (layout.freeze !== null && layout.freeze.rows + layout.freeze.columns > 0) freeze(sheet, layout.freeze);
  addConditionalFormats(sheet, layout.conditionalFormats);
  for (const validation of layout.validations) setValidation(sheet, validation);
  addCharts(context, sheet, layout.charts, sheetNames);
  if (layout.page !== null) setPage(sheet, layout.page);
  if (layout.protection !== null) protect(sheet, layout.protection);
}

/** Queues the removal of what `applyLayout` made, so that another layout can take its place. Contents stay. */
export async function removeLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  extent: { readonly rowCount: number; readonly columnCount: number },
): Promise<void> {
  sheet.protection.unprotect();
  sheet.tables.load("items/name");
  sheet.charts.load("items/name");
  await context.sync();
  for (const table of sheet.tables.items) table.convertToRange();
  for (const chart of sheet.charts.items) chart.delete();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  if (extent.rowCount === 0 || extent.columnCount === 0) return;
  const area = sheet.getRangeByIndexes(0, 0, extent.rowCount, extent.columnCount);
  area.unmerge();
  area.conditionalFormats.clearAll();
  area.dataValidation.clear();
  area.clear("Hyperlinks");
  area.clear("Formats");
  area.columnHidden = false;
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function protect(sheet: Excel.Worksheet, protection: NonNullable<TabLayout["protection"]>): void {
  for (const area of protection.unlocked)
    sheet.getRange(rangeAddress(area.top, area.left, area.bottom, area.right)).format.protection.locked =
      false;
  sheet.protection.protect({ allowAutoFilter: true, allowSort: true, allowFormatColumns: true });
}
