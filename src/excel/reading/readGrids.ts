import type { CellValue, Grid, Progress, WorkbookGrids } from "../../sheet/index.ts";
import { WorkbookError } from "../../sheet/index.ts";
import { findSheets, type FoundSheet } from "../ownTabs.ts";
import { runExcel } from "../runExcel.ts";
import { askBlocks } from "./askBlocks.ts";
import { askCalendar } from "./calendar.ts";
import { cellValue } from "./cellValue.ts";
import { readBlocks } from "./readBlocks.ts";
import { readLayout, type SheetLayout } from "./readLayout.ts";

interface SheetCells {
  readonly values: (readonly CellValue[])[];
  readonly formulas: (readonly (string | null)[])[];
  readonly numberFormats: (readonly string[])[];
}

/**
 * Reads the used ranges of the user's sheets (or the named ones), several sheets in one round trip. A sheet whose
 * entries lie very far apart comes as several grids.
 */
export function readGrids(
  sheetNames: readonly string[] | null,
  progress: Progress,
  ownIds: readonly string[] = [],
): Promise<WorkbookGrids> {
  return runExcel(async (context) => {
    context.workbook.load("name");
    const calendar = askCalendar(context);
    const found = await findSheets(context);
    const isOwn = ({ tabId, backupOf }: FoundSheet): boolean =>
      backupOf === null && tabId !== null && ownIds.includes(tabId);
    const wanted = found.filter((sheet) => isWanted(sheet, sheetNames, found) || isOwn(sheet));
    const layouts = await readLayout(context, wanted);
    const cells = layouts.map((): SheetCells => ({ values: [], formulas: [], numberFormats: [] }));
    layouts.forEach(({ first }, index) => {
      const target = cells[index];
      if (first !== null && target !== undefined) addBlock(target, first);
    });
    const requests = readBlocks(layouts);
    if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
    for (const [index, blocks] of requests.entries()) {
      if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
      // One request per megabyte: a response that holds everything would be refused.
      for (const { block, range } of await askBlocks(context, layouts, blocks)) {
        const target = cells[block.sheet];
        if (target !== undefined) addBlock(target, range);
      }
      progress.report("read", (index + 1) / requests.length);
    }
    const read = layouts.map((layout, index) => ({
      sheet: layout.sheet,
      grid: toGrid(layout, cells[index]),
    }));
    return {
      name: context.workbook.name,
      uses1904Dates: calendar.uses1904Dates,
      grids: read.flatMap(({ sheet, grid }) => (isWanted(sheet, sheetNames, found) ? [grid] : [])),
      ...stampsOf(wanted),
      own: read.flatMap(({ sheet, grid }) => (isOwn(sheet) ? [{ id: sheet.tabId ?? "", grid }] : [])),
    };
  });
}

function isWanted(sheet: FoundSheet, names: readonly string[] | null, all: readonly FoundSheet[]): boolean {
  if (names !== null) return names.includes(sheet.name);
  // A department's copy beside its original would count everybody twice.
  const isCopy = all.some(({ name, copyOf }) => name === sheet.copyOf && copyOf === null);
  return sheet.backupOf === null && sheet.tabId === null && !isCopy;
}

/** What sheets carry that were split off; nothing is said where none does. */
function stampsOf(sheets: readonly FoundSheet[]): Pick<WorkbookGrids, "stamps"> {
  const stamps = sheets.flatMap(({ name, stamp }) => (stamp === null ? [] : [[name, stamp] as const]));
  return stamps.length === 0 ? {} : { stamps: Object.fromEntries(stamps) };
}

/** Takes what one range answered. */
function addBlock(target: SheetCells, range: Excel.Range): void {
  (range.values as unknown[][]).forEach((row, r) => {
    const formulas = (range.formulas[r] ?? []) as unknown[];
    target.values.push(row.map((value, c) => cellValue(value, range.valueTypes[r]?.[c] ?? "Unknown")));
    target.formulas.push(
      formulas.map((text) => (typeof text === "string" && text.startsWith("=") ? text : null)),
    );
    target.numberFormats.push(
      (range.numberFormat[r] ?? []).map((format: unknown) =>
        format === "General" ? "General" : String(format),
      ),
    );
  });
}

function toGrid(layout: SheetLayout, cells: SheetCells | undefined): Grid {
  const { sheet, row, column, merges, hiddenRows, hiddenColumns, notes } = layout;
  return {
    sheetName: sheet.name,
    isSheetHidden: sheet.visibility !== "visible",
    origin: { row, column },
    values: cells?.values ?? [],
    formulas: cells?.formulas ?? [],
    numberFormats: cells?.numberFormats ?? [],
    merges,
    hiddenRows,
    hiddenColumns,
    notes,
  };
}
