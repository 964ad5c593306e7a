import { findSheets } from "../ownTabs.ts";
import { askForStored, loadStored } from "../storage/storedJson.ts";
import { backupName, bringBack } from "./backup.ts";
import { asPublishRecord, recordKey, type TabRecord } from "./publishRecord.ts";
import type { TabChange } from "./tabChange.ts";

/**
 * Takes the last or an interrupted publishing back: added tabs go, changed ones stand as they did, hidden copies are
 * removed.
 *
 * @param which - `interrupted` leaves a publishing alone that came to its end.
 * @param changes - What was being written when the publishing broke: tells later entries of others from ours.
 * @returns Addresses of entries that others made after the writing and that stay; null where there is nothing to take
 *   back.
 */
export async function undoPublishing(
  context: Excel.RequestContext,
  which: "last" | "interrupted",
  changes: readonly TabChange[] = [],
): Promise<readonly string[] | null> {
  const stored = await loadStored(context, recordKey);
  const record = asPublishRecord(stored.value);
  const { last } = record;
  if (last === null || (which === "interrupted" && !record.isRunning)) return null;
  const sheets = await findSheets(context);
  const backups = sheets.filter((sheet) => sheet.backupOf !== null);
  context.runtime.enableEvents = false;
  try {
    const added = sheets.filter(
      (sheet) =>
        (sheet.tabId !== null && last.added.includes(sheet.tabId)) ||
        (sheet.tabId === null && record.isRunning && last.addedSheetNames.includes(sheet.name)),
    );
    const sheetNames = Object.fromEntries(
      sheets.flatMap((sheet) => (sheet.tabId === null ? [] : [[sheet.tabId, sheet.name]])),
    );
    const tabs: Record<string, TabRecord> = { ...record.tabs };
    const entries: string[] = [];
    for (const [id, before] of Object.entries(last.changed)) {
      const tab = sheets.find((sheet) => sheet.tabId === id);
      const backup = backups.find((sheet) => sheet.backupOf === backupName(record.run, id));
      const change = changes.find(({ plan }) => plan.id === id) ?? null;
      const now = record.tabs[id] ?? before;
      if (tab !== undefined && backup !== undefined)
        entries.push(...(await bringBack(context, { tab, backup, before, now, change }, sheetNames)));
      tabs[id] = before;
    }
    for (const sheet of [...added, ...backups]) {
      const gone = context.workbook.worksheets.getItem(sheet.id);
      // A very hidden sheet cannot be deleted in some versions of Excel.
      gone.visibility = "Hidden";
      gone.delete();
    }
    const names = last.addedNames.map((name) =>
      context.workbook.names.getItemOrNullObject(name).load("name"),
    );
    const kept = (last.kept ?? []).map((key) => askForStored(context, key));
    if (names.length + kept.length > 0) await context.sync();
    for (const place of kept) place.queue(null);
    for (const name of names) if (!name.isNullObject) name.delete();
    for (const id of last.added) Reflect.deleteProperty(tabs, id);
    stored.queue({ version: 1, isRunning: false, run: record.run, tabs, last: null });
    await context.sync();
    return entries;
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}
