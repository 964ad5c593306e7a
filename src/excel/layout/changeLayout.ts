import type { Area, TablePlan } from "../../sheet/index.ts";
import { noLayout, type TabLayout } from "../publishing/tabDifference.ts";
import { rangeAddress } from "../publishing/cellInput.ts";
import { addCharts } from "./addCharts.ts";
import { addConditionalFormats } from "./addConditionalFormats.ts";
import { addTable } from "./addTable.ts";
import { freezePanes } from "./freezePanes.ts";
import { protectTab } from "./protectTab.ts";
import { removeRules } from "./removeRules.ts";
import { setLinks } from "./setLinks.ts";
import { setPage } from "./setPage.ts";
import { setSizes } from "./setSizes.ts";
import { setStyles, type Reserve } from "./setStyles.ts";
import { setValidation } from "./setValidation.ts";
import { styleChange } from "./styleChange.ts";

/** How the names of our tables and charts begin. */
const ownPrefix = "KPI_";

/** A tab whose layout changes: only what differs is touched, so that what the user added and coloured stays. */
export interface LayoutChange {
  /** Queues the removal of what will not be there any more or stands otherwise; before contents are written. */
  readonly loosen: () => Promise<void>;
  /** Queues what is new; after contents were written. */
  readonly fit: () => Promise<void>;
}

/**
 * Prepares the change from one layout of ours to another.
 *
 * @param extent - How far either layout reaches, for a tab that is to be styled anew.
 */
export function changeLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: TabLayout,
  after: TabLayout,
  extent: { readonly rowCount: number; readonly columnCount: number },
  sheetNames: Readonly<Record<string, string>>,
  reserve: Reserve,
): LayoutChange {
  const differs = (part: keyof TabLayout): boolean =>
    JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  const rangeOf = ({ top, left, bottom, right }: Area): Excel.Range =>
    sheet.getRange(rangeAddress(top, left, bottom, right));
  const pieces = styleChange(before.styles, after.styles);
  const whole = { top: 0, left: 0, bottom: extent.rowCount - 1, right: extent.columnCount - 1 };
  const isEmpty = extent.rowCount === 0 || extent.columnCount === 0;
  const restyled = pieces ?? (isEmpty ? [] : [whole]);
  const newCharts = unlike(after.charts, before.charts);

  return {
    loosen: async () => {
      sheet.protection.unprotect();
      const tables = new Set(
        before.tables.filter((table) => !isResized(table, after.tables)).map(({ name }) => name),
      );
      const charts = new Set(unlike(before.charts, after.charts).map(({ name }) => name));
      sheet.tables.load("items/name");
      sheet.charts.load("items/name");
      await context.sync();
      // Where nothing is known of the tab, what carries our names is taken for ours; the user's own charts stay.
      const isGone = (name: string, known: ReadonlySet<string>): boolean =>
        before === noLayout ? name.startsWith(ownPrefix) : known.has(name);
      for (const table of sheet.tables.items) if (isGone(table.name, tables)) table.convertToRange();
      for (const chart of sheet.charts.items) if (isGone(chart.name, charts)) chart.delete();
      for (const area of unlike(before.merges, after.merges)) rangeOf(area).unmerge();
      if (differs("freeze")) sheet.freezePanes.unfreeze();
      if (differs("page")) {
        sheet.horizontalPageBreaks.removePageBreaks();
        sheet.verticalPageBreaks.removePageBreaks();
      }
      if (differs("conditionalFormats")) {
        // Of a tab that nothing is known of, all that stands where our rules will stand is taken for ours.
        if (before === noLayout)
          for (const { area } of after.conditionalFormats) rangeOf(area).conditionalFormats.clearAll();
        else await removeRules(context, sheet, before.conditionalFormats);
      }
      for (const { area } of unlike(before.validations, after.validations))
        rangeOf(area).dataValidation.clear();
      for (const { row, column } of unlike(before.links, after.links))
        sheet.getRangeByIndexes(row, column, 1, 1).clear("Hyperlinks");
      for (const area of restyled) rangeOf(area).clear("Formats");
    },
    fit: async () => {
      if (differs("tabColor")) sheet.tabColor = after.tabColor ?? "";
      if (differs("showsGridlines")) sheet.showGridlines = after.showsGridlines;
      for (const area of unlike(after.merges, before.merges)) rangeOf(area).merge(false);
      for (const table of unlike(after.tables, before.tables)) {
        const { top, left, bottom, right } = table.area;
        if (isResized(table, before.tables))
          sheet.tables.getItem(table.name).resize(rangeAddress(top, left, bottom, right));
        else addTable(sheet, table);
      }
      await setLinks(sheet, unlike(after.links, before.links), reserve);
      await setStyles(sheet, after.styles, pieces, reserve);
      await setSizes(sheet, before, after, reserve);
      if (differs("freeze")) freezePanes(sheet, after.freeze);
      if (differs("conditionalFormats")) addConditionalFormats(sheet, after.conditionalFormats);
      for (const validation of unlike(after.validations, before.validations))
        setValidation(sheet, validation);
      addCharts(context, sheet, newCharts, sheetNames);
      if (differs("page") && after.page !== null) setPage(sheet, after.page);
      if (after.protection !== null) protectTab(sheet, after.protection);
    },
  };
}

/** Items that have no equal among the others. */
function unlike<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return items.filter((item) => !known.has(JSON.stringify(item)));
}

/** Whether a table of that name only changes its size: it is kept, with the filter and the columns that the user gave it. */
const isResized = ({ area, ...table }: TablePlan, others: readonly TablePlan[]): boolean =>
  others.some(
    ({ area: otherArea, ...other }) =>
      JSON.stringify(other) === JSON.stringify(table) &&
      otherArea.top === area.top &&
      otherArea.left === area.left,
  );
