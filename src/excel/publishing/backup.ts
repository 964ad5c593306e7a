import { changeLayout } from "../layout/changeLayout.ts";
import { backupMark, type FoundSheet } from "../ownTabs.ts";
import type { TabRecord } from "./publishRecord.ts";

/** What marks the hidden copy of a tab made by a run. */
export const backupName = (run: number, tabId: string): string => `${String(run)}:${tabId}`;

/** Queues a hidden copy of a tab's cells, from which it can be brought back. */
export function queueBackup(
  context: Excel.RequestContext,
  sheet: FoundSheet,
  tabId: string,
  run: number,
  before: { readonly rowCount: number; readonly columnCount: number },
): void {
  const copy = context.workbook.worksheets.add(`~kpi ${String(run)} ${tabId}`.slice(0, 31));
  copy.visibility = "VeryHidden";
  copy.customProperties.add(backupMark, backupName(run, tabId));
  if (before.rowCount === 0 || before.columnCount === 0) return;
  const from = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(0, 0, before.rowCount, before.columnCount);
  copy.getRangeByIndexes(0, 0, before.rowCount, before.columnCount).copyFrom(from, "Formulas");
}

/** Brings a tab back from its hidden copy: contents, and the layout that it had. */
export async function bringBack(
  context: Excel.RequestContext,
  tab: FoundSheet,
  backup: FoundSheet,
  before: TabRecord,
  now: TabRecord,
  sheetNames: Readonly<Record<string, string>>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(tab.id);
  const rowCount = Math.max(before.rowCount, now.rowCount);
  const columnCount = Math.max(before.columnCount, now.columnCount);
  const layout = changeLayout(
    ...([context, sheet, now.layout, before.layout, { rowCount, columnCount }, sheetNames] as const),
    () => Promise.resolve(),
  );
  await layout.loosen();
  if (rowCount > 0 && columnCount > 0) sheet.getRangeByIndexes(0, 0, rowCount, columnCount).clear("Contents");
  if (before.rowCount > 0 && before.columnCount > 0) {
    const copy = context.workbook.worksheets.getItem(backup.id);
    sheet
      .getRangeByIndexes(0, 0, before.rowCount, before.columnCount)
      .copyFrom(copy.getRangeByIndexes(0, 0, before.rowCount, before.columnCount), "Formulas");
  }
  await layout.fit();
}
