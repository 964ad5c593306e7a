import { WorkbookError, type Progress, type WorkbookPlan } from "../../sheet/index.ts";
import { askForSheets, type FoundSheet } from "../ownTabs.ts";
import { readBlocks } from "../reading/readBlocks.ts";
import { askForStored, loadStored, type StoredJson, type StoredPlace } from "../storage/storedJson.ts";
import { asPublishRecord, recordKey, type PublishRecord } from "./publishRecord.ts";
import { renamePlan } from "./renamePlan.ts";
import { tabChange, type TabChange } from "./tabChange.ts";
import { tabExtent } from "./tabCells.ts";
import { tabName } from "./tabName.ts";

/** The plan held against the workbook. */
export interface Comparison {
  readonly sheets: readonly FoundSheet[];
  readonly stored: StoredJson;
  /** Where what the plan keeps beside the tabs will stand. */
  readonly keeping: readonly { readonly key: string; readonly place: StoredPlace; readonly value: unknown }[];
  readonly record: PublishRecord;
  readonly changes: readonly TabChange[];
  /** Names that the tabs have or will have, by plan id. */
  readonly names: Readonly<Record<string, string>>;
  /** Defined names of the plan that the workbook does not have yet. */
  readonly newNames: readonly string[];
  /** The plan with those names. */
  readonly plan: WorkbookPlan;
  /** Opened for reading only: what is written cannot be saved. */
  readonly isReadOnly: boolean;
  /** Whether sheets can neither be added nor taken away. */
  readonly isStructureFixed: boolean;
}

/** Reads our tabs as they stand and says what the plan changes. Reads only. */
export async function compareWorkbook(
  context: Excel.RequestContext,
  wanted: WorkbookPlan,
  progress: Progress,
): Promise<Comparison> {
  context.workbook.names.load("items/name");
  context.workbook.load("readOnly");
  context.workbook.protection.load("protected");
  const found = askForSheets(context);
  const keeping = (wanted.kept ?? []).map(({ key, value }) => ({
    ...{ key, value },
    place: askForStored(context, key),
  }));
  // Syncs, and so answers for all of these as well.
  const stored = await loadStored(context, recordKey);
  const record = asPublishRecord(stored.value);
  const sheets = found();
  const own = new Map(
    sheets.flatMap((sheet) => (sheet.tabId === null ? [] : [[sheet.tabId, sheet] as const])),
  );
  const names = settleNames(wanted, sheets, own);
  const plan = renamePlan(wanted, names);
  const standing = plan.sheets.flatMap((tab) => {
    const sheet = own.get(tab.id);
    if (sheet === undefined) return [];
    const extent = tabExtent(tab);
    const old = record.tabs[tab.id];
    const rows = Math.max(extent.rowCount, old?.rowCount ?? 0);
    return [{ id: tab.id, sheet, rows, columns: Math.max(extent.columnCount, old?.columnCount ?? 0) }];
  });
  const formulas = standing.map((): unknown[][] => []);
  for (const blocks of readBlocks(standing)) {
    if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
    const ranges = blocks.flatMap((block) => {
      const tab = standing[block.sheet];
      if (tab === undefined) return [];
      const sheet = context.workbook.worksheets.getItem(tab.sheet.id);
      return [sheet.getRangeByIndexes(block.firstRow, 0, block.rowCount, tab.columns).load("formulas")];
    });
    // One request per megabyte: a response that holds everything would be refused.
    // eslint-disable-next-line no-restricted-syntax
    await context.sync();
    blocks.forEach((block, index) => formulas[block.sheet]?.push(...(ranges[index]?.formulas ?? [])));
  }
  const rowsOf = new Map(standing.map((tab, index) => [tab.id, formulas[index] ?? []]));
  const changes = plan.sheets.map((tab) =>
    tabChange(tab, own.get(tab.id) ?? null, record, rowsOf.get(tab.id) ?? []),
  );
  const existing = new Set(context.workbook.names.items.map((item) => item.name.toLowerCase()));
  const newNames = plan.names.map(({ name }) => name).filter((name) => !existing.has(name.toLowerCase()));
  const { readOnly: isReadOnly, protection } = context.workbook;
  return {
    ...{ sheets, stored, keeping, record, changes, names, newNames, plan },
    ...{ isReadOnly, isStructureFixed: protection.protected },
  };
}

function settleNames(
  plan: WorkbookPlan,
  sheets: readonly FoundSheet[],
  own: ReadonlyMap<string, FoundSheet>,
): Readonly<Record<string, string>> {
  const taken = sheets.map((sheet) => sheet.name);
  const names: Record<string, string> = {};
  for (const tab of plan.sheets) {
    const name = own.get(tab.id)?.name ?? tabName(tab.name, taken);
    if (!own.has(tab.id)) taken.push(name);
    names[tab.id] = name;
  }
  return names;
}
