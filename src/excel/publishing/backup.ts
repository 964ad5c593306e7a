import { addressOf } from "../../sheet/index.ts";
import { changeLayout } from "../layout/changeLayout.ts";
import { backupMark, type FoundSheet } from "../ownTabs.ts";
import { keepLaterEntries } from "./keepLaterEntries.ts";
import type { TabRecord } from "./publishRecord.ts";
import type { TabChange } from "./tabChange.ts";

/** What marks the hidden copy of a tab made by a run. */
export const backupName = (run: number, tabId: string): string => `${String(run)}:${tabId}`;

/** Name of the hidden sheet that keeps the n-th copy; a tab's id may hold what no sheet's name may. */
export const backupSheetName = (run: number, index: number): string => `~kpi ${String(run)} ${String(index)}`;

/**
 * Queues a hidden copy of a tab's cells, from which it can be brought back.
 *
 * @param name - Of the hidden sheet.
 * @param mark - What it is found by.
 * @param extent - How far the tab reaches, as it stands or as it will: somebody may just have written where it grows.
 */
export function queueBackup(
  context: Excel.RequestContext,
  sheet: FoundSheet,
  name: string,
  mark: string,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): Excel.Worksheet {
  const copy = context.workbook.worksheets.add(name);
  copy.visibility = "VeryHidden";
  copy.customProperties.add(backupMark, mark);
  copyToBackup(context, context.workbook.worksheets.getItem(sheet.id), name, { rowCount, columnCount });
  return copy;
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

/** A changed tab, and what is known of it. */
interface ChangedTab {
  readonly tab: FoundSheet;
  /** The hidden copy of its old cells. */
  readonly backup: FoundSheet;
  readonly before: TabRecord;
  readonly now: TabRecord;
  /** What was being written when the publishing broke; null where it came to its end or nobody knows any more. */
  readonly change: TabChange | null;
}

/**
 * Brings a tab back from its hidden copy: contents, and the layout that it had. What somebody typed into it since it was
 * written stays where the change tells it from ours.
 *
 * @returns Addresses of such entries.
 */
export async function bringBack(
  context: Excel.RequestContext,
  { tab, backup, before, now, change }: ChangedTab,
  sheetNames: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(tab.id);
  const rowCount = Math.max(before.rowCount, now.rowCount);
  const columnCount = Math.max(before.columnCount, now.columnCount);
  const extent = { rowCount, columnCount };
  const layout = changeLayout(
    ...([context, sheet, now.layout, before.layout, extent, sheetNames] as const),
    () => Promise.resolve(),
  );
  await layout.loosen();
  let entries: readonly { readonly row: number; readonly column: number }[] = [];
  if (rowCount > 0 && columnCount > 0) {
    const copy = context.workbook.worksheets.getItem(backup.id);
    // In the same request as what wipes them out, so that no entry falls between the two.
    const late =
      change === null
        ? null
        : queueBackup(context, tab, `${backup.name} late`, `${backup.backupOf ?? ""} late`, extent);
    const cells = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
    cells.clear("Contents");
    cells.copyFrom(copy.getRangeByIndexes(0, 0, rowCount, columnCount), "Formulas");
    if (change !== null && late !== null) {
      entries = await keepLaterEntries(context, sheet, late, change, extent);
      // A very hidden sheet cannot be deleted in some versions of Excel.
      late.visibility = "Hidden";
      late.delete();
    }
  }
  await layout.fit();
  return entries.map((at) => addressOf(tab.name, at));
}
