import {
  WorkbookError,
  addressOf,
  type Progress,
  type PublishReceipt,
  type WorkbookPlan,
} from "../../sheet/index.ts";
import { applyLayout } from "../layout/applyLayout.ts";
import { changeLayout, type LayoutChange } from "../layout/changeLayout.ts";
import { protectTab } from "../layout/protectTab.ts";
import { tabMark } from "../ownTabs.ts";
import { runExcel } from "../runExcel.ts";
import { backupName, backupSheetName, copyToBackup, queueBackup } from "./backup.ts";
import { byteCount } from "./byteCount.ts";
import { checkOverwritten } from "./checkOverwritten.ts";
import { checkTabs } from "./checkTabs.ts";
import { compareWorkbook, type Comparison } from "./compareWorkbook.ts";
import type { PublishRecord, TabRecord } from "./publishRecord.ts";
import { refuseToWrite } from "./refuseToWrite.ts";
import { requestBudget, type RequestBudget } from "./requestBudget.ts";
import { sheetOf } from "./sheetOf.ts";
import { cellsChanged, type TabChange } from "./tabChange.ts";
import { noLayout } from "./tabDifference.ts";
import { undoPublishing } from "./undoPublishing.ts";
import { writeRuns, writeWholeTab } from "./writeTab.ts";

/** Writes what differs from the plan; all of it or, when anything fails, nothing. */
export async function publishPlan(plan: WorkbookPlan, progress: Progress): Promise<PublishReceipt> {
  const attempt: { changes: readonly TabChange[] | null } = { changes: null };
  try {
    return await runExcel(async (context) => {
      progress.report("compare", 0);
      const comparison = await compareWorkbook(context, plan, progress);
      const changes = comparison.changes.filter((change) => change.kind !== "unchanged");
      const blocked = changes.find((change) => change.inTheWay !== null);
      if (blocked !== undefined && blocked.inTheWay !== null)
        throw new WorkbookError("user_content", addressOf(blocked.plan.name, blocked.inTheWay), null);
      if (changes.length > 0) {
        await refuseToWrite(context, comparison, changes);
        attempt.changes = changes;
        await write(context, comparison, changes, progress);
      }
      return receipt(comparison);
    });
  } catch (cause) {
    if (attempt.changes !== null) await takeBack(attempt.changes, cause);
    throw cause;
  }
}

/** Where even this fails (the connection is gone), the record in the workbook lets the next start do it. */
async function takeBack(changes: readonly TabChange[], cause: unknown): Promise<void> {
  const entries = await runExcel((context) => undoPublishing(context, "interrupted", changes)).catch(() => {
    throw new WorkbookError("interrupted", null, cause);
  });
  const isTold = cause instanceof WorkbookError && cause.code === "changed_meanwhile";
  const first = entries?.[0];
  // It stands in a tab whose rows may have moved back: somebody has to look at it.
  if (first !== undefined && !isTold) throw new WorkbookError("changed_meanwhile", first, cause);
}

async function write(
  context: Excel.RequestContext,
  comparison: Comparison,
  changes: readonly TabChange[],
  progress: Progress,
): Promise<void> {
  const { stored, keeping, names, newNames, plan } = comparison;
  const run = comparison.record.run + 1;
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  const budget = requestBudget(
    context,
    changes.reduce((sum, change) => sum + cellsChanged(change) * 12, 0),
    progress,
  );
  stored.queue(recordOf(comparison, changes, true));
  const copies = new Map(changes.map((change, index) => [change, backupSheetName(run, index)]));
  const copyOf = (change: TabChange): string => copies.get(change) ?? "";
  for (const change of changes)
    if (change.sheet !== null)
      queueBackup(context, change.sheet, copyOf(change), backupName(run, change.plan.id), extentOf(change));
  // All new tabs first: formulas of one may name another.
  for (const { sheet, plan: tab } of changes)
    if (sheet === null) {
      const added = context.workbook.worksheets.add(tab.name);
      added.visibility = "VeryHidden";
      added.customProperties.add(tabMark, tab.id);
    }
  const layouts = new Map<TabChange, LayoutChange>();
  for (const change of changes) {
    const relaid = relayed(context, change, names, budget);
    if (relaid !== null) layouts.set(change, relaid);
    await writeTab(context, change, relaid, copyOf(change), budget);
  }
  for (const change of changes) await layOut(context, change, layouts.get(change) ?? null, names, budget);
  for (const { name, refersTo } of plan.names)
    if (newNames.includes(name)) context.workbook.names.add(name, refersTo);
    else context.workbook.names.getItem(name).formula = refersTo;
  await budget.flush();
  progress.report("check", 0);
  await checkOverwritten(context, changes, (change) => (change.sheet === null ? null : copyOf(change)));
  await checkTabs(
    context,
    changes.map((change) => change.plan.name),
  );
  progress.report("finish", 0);
  // Before anything is shown: this may take a request of its own, and what is taken back must not have been seen.
  for (const { place, value } of keeping) {
    await budget.reserve(byteCount(JSON.stringify(value)) * 2);
    place.queue(value);
  }
  for (const { sheet, plan: tab } of changes)
    if (sheet === null) context.workbook.worksheets.getItem(tab.name).visibility = "Visible";
  const shown = plan.activate === null ? undefined : names[plan.activate];
  if (shown !== undefined) context.workbook.worksheets.getItem(shown).activate();
  for (const sheet of comparison.sheets)
    if (sheet.backupOf !== null) {
      const old = context.workbook.worksheets.getItem(sheet.id);
      // A very hidden sheet cannot be deleted in some versions of Excel.
      old.visibility = "Hidden";
      old.delete();
    }
  context.runtime.enableEvents = true;
  // The very last action: whatever breaks before it is taken back.
  stored.queue(recordOf(comparison, changes, false));
  await context.sync();
}

/** The change of a standing tab's layout; null for a new tab, and where the layout stays. */
function relayed(
  context: Excel.RequestContext,
  change: TabChange,
  names: Readonly<Record<string, string>>,
  budget: RequestBudget,
): LayoutChange | null {
  const { sheet, kind, before, layout } = change;
  if (sheet === null || kind !== "layout") return null;
  return changeLayout(
    ...([context, sheetOf(context, change), before?.layout ?? noLayout, layout, extentOf(change)] as const),
    ...([names, budget.reserve] as const),
  );
}

/** How far a tab reaches, as it stands or as it will. */
function extentOf({ cells, before }: TabChange): { readonly rowCount: number; readonly columnCount: number } {
  return {
    rowCount: Math.max(cells.rowCount, before?.rowCount ?? 0),
    columnCount: Math.max(cells.columnCount, before?.columnCount ?? 0),
  };
}

async function writeTab(
  context: Excel.RequestContext,
  change: TabChange,
  relaid: LayoutChange | null,
  copyName: string,
  budget: RequestBudget,
): Promise<void> {
  const sheet = sheetOf(context, change);
  if (change.sheet === null) {
    await writeWholeTab(sheet, change.plan, budget);
    return;
  }
  if (relaid !== null) await relaid.loosen();
  else if (change.layout.protection !== null) sheet.protection.unprotect();
  // Once more, with what was written since: in the same request as our cells.
  const keep = (row: number, column: number): void =>
    copyToBackup(context, sheet, copyName, extentOf(change), { row, column });
  await writeRuns(sheet, change.cells, change.runs, budget, keep);
}

async function layOut(
  context: Excel.RequestContext,
  change: TabChange,
  relaid: LayoutChange | null,
  names: Readonly<Record<string, string>>,
  budget: RequestBudget,
): Promise<void> {
  const sheet = sheetOf(context, change);
  const { charts, conditionalFormats, page, protection } = change.layout;
  // Styles, links and sizes make room for themselves as they are queued.
  await budget.reserve(byteCount(JSON.stringify({ charts, conditionalFormats, page })) * 4);
  if (relaid !== null) await relaid.fit();
  else if (change.kind === "added") await applyLayout(context, sheet, change.layout, names, budget.reserve);
  else if (protection !== null) protectTab(sheet, protection);
}

function recordOf(comparison: Comparison, changes: readonly TabChange[], isRunning: boolean): PublishRecord {
  const { record, newNames } = comparison;
  const tabs: Record<string, TabRecord> = { ...record.tabs };
  const changed: Record<string, TabRecord> = {};
  for (const { plan, layout, cells, before, sheet } of changes) {
    tabs[plan.id] = { layout, rowCount: cells.rowCount, columnCount: cells.columnCount };
    if (sheet !== null) changed[plan.id] = before ?? { layout, rowCount: 0, columnCount: 0 };
  }
  const added = changes.filter(({ sheet }) => sheet === null);
  const last = {
    added: added.map(({ plan }) => plan.id),
    addedSheetNames: added.map(({ plan }) => plan.name),
    addedNames: newNames,
    kept: comparison.keeping.map(({ key }) => key),
    changed,
  };
  return { version: 1, isRunning, run: record.run + 1, tabs, last };
}

function receipt({ changes, names }: Comparison): PublishReceipt {
  const named = (kinds: readonly TabChange["kind"][]): readonly string[] =>
    changes.filter(({ kind }) => kinds.includes(kind)).map(({ plan }) => plan.name);
  return {
    sheetNames: names,
    cellsWritten: changes.reduce((sum, change) => sum + cellsChanged(change), 0),
    sheetsAdded: named(["added"]),
    sheetsChanged: named(["contents", "layout"]),
    sheetsUnchanged: named(["unchanged"]),
  };
}
