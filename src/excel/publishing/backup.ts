import { changeLayout } from "../layout/changeLayout.ts";
import { backupMark, type FoundSheet } from "../ownTabs.ts";
import type { TabRecord } from "./publishRecord.ts";

/** What marks the hidden copy of a tab made by a run. */
export const backupName = (run: number, tabId: string): string => `${String(run)}:${tabId}`;

/** Name of the hidden sheet that keeps the copy. */
export const backupSheetName = (run: number, tabId: string): string =>
  `~kpi ${String(run)} ${tabId}`.slice(0, 31);

/**
 * Queues a hidden copy of a tab's cells, from which it can be brought back.
 *
 * @param extent - How far the tab reaches, as it stands or as it will: somebody may just have written where it grows.
 */
export function queueBackup(
  context: Excel.RequestContext,
  sheet: FoundSheet,
  tabId: string,
  run: number,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): void {
  const name = backupSheetName(run, tabId);
  const copy = context.workbook.worksheets.add(name);
  copy.visibility = "VeryHidden";
  copy.customProperties.add(backupMark, backupName(run, tabId));
  copyToBackup(context, context.workbook.worksheets.getItem(sheet.id), name, { rowCount, columnCount });
}

/**
 * Queues the copying of a tab's cells to the hidden sheet that keeps them.
 *
 * @param from - The first cell that is copied, row by row: what stands before it was written by us already.
 */
export function copyToBackup(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  backup: string,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
  from: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): void {
  const kept = context.workbook.worksheets.getItem(backup);
  const copy = (row: number, column: number, rows: number): void => {
    const columns = columnCount - column;
    if (rows <= 0 || columns <= 0) return;
    kept
      .getRangeByIndexes(row, column, rows, columns)
      .copyFrom(sheet.getRangeByIndexes(row, column, rows, columns), "Formulas");
  };
  if (from.column > 0) copy(from.row, from.column, 1);
  const whole = from.column > 0 ? from.row + 1 : from.row;
  copy(whole, 0, rowCount - whole);
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
  if (rowCount > 0 && columnCount > 0) {
    const copy = context.workbook.worksheets.getItem(backup.id);
    const cells = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
    cells.clear("Contents");
    cells.copyFrom(copy.getRangeByIndexes(0, 0, rowCount, columnCount), "Formulas");
  }
  await layout.fit();
}
