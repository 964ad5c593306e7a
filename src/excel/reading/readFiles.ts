import {
  quotedSheetName,
  WorkbookError,
  type Grid,
  type Progress,
  type WorkbookFile,
  type WorkbookGrids,
} from "../../sheet/index.ts";
import { backupMark, findSheets } from "../ownTabs.ts";
import { runExcel } from "../runExcel.ts";
import { knowsExcel } from "./knowsExcel.ts";
import { readGrids } from "./readGrids.ts";
import { sentNames } from "./sentNames.ts";

/**
 * Reads other workbook files: their sheets are put very hidden among this workbook's, read, and taken away again.
 * Tabs of ours in them are not read.
 */
export async function readFiles(
  files: readonly WorkbookFile[],
  progress: Progress,
): Promise<readonly WorkbookGrids[]> {
  if (!knowsExcel("1.13")) throw new WorkbookError("not_supported", null, null);
  const read: WorkbookGrids[] = [];
  for (const [index, file] of files.entries()) {
    if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
    read.push(await readFile(file, quiet(progress)));
    progress.report("files", (index + 1) / files.length);
  }
  return read;
}

/** What is read inside one file is no step of its own to the user. */
const quiet = ({ isCancelled, pause }: Progress): Progress => ({
  report: () => undefined,
  isCancelled,
  pause,
});

async function readFile({ name, base64 }: WorkbookFile, progress: Progress): Promise<WorkbookGrids> {
  const before = await runExcel(async (context) => (await findSheets(context)).map((sheet) => sheet.name));
  const inserted = await insert(base64, name);
  try {
    const sheets = (await runExcel(findSheets)).filter(({ id }) => inserted.includes(id));
    const own = sheets.filter(({ tabId }) => tabId === null).map((sheet) => sheet.name);
    const { grids, uses1904Dates, stamps = {} } = await readGrids(own, progress);
    const names = sentNames(own, before);
    const sentAs = (now: string): string => names.get(now) ?? now;
    return {
      name,
      uses1904Dates,
      grids: grids.map((grid) => renamed(grid, names)),
      stamps: Object.fromEntries(Object.entries(stamps).map(([now, stamp]) => [sentAs(now), stamp])),
    };
  } finally {
    await takeAway(inserted);
  }
}

function insert(base64: string, file: string): Promise<readonly string[]> {
  return runExcel(async (context) => {
    context.runtime.enableEvents = false;
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    try {
      await context.sync();
    } catch (cause) {
      throw new WorkbookError("file_unreadable", file, cause);
    }
    for (const id of ids.value) {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.visibility = "VeryHidden";
      // Should all else fail, the next publishing clears it away with the hidden copies.
      sheet.customProperties.add(backupMark, "reading");
    }
    await context.sync();
    return ids.value;
  });
}

function takeAway(ids: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    for (const id of ids) {
      const sheet = context.workbook.worksheets.getItem(id);
      // A very hidden sheet cannot be deleted in some versions of Excel.
      sheet.visibility = "Hidden";
      sheet.delete();
    }
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

/** The grid as it was in its file: by its own name, with formulas that speak of the other sheets by theirs. */
function renamed(grid: Grid, names: ReadonlyMap<string, string>): Grid {
  const changed = [...names].filter(([now, sentAs]) => now !== sentAs);
  return {
    ...grid,
    sheetName: names.get(grid.sheetName) ?? grid.sheetName,
    // They came in hidden; how they stood in their file cannot be told any more.
    isSheetHidden: false,
    formulas:
      grid.formulas?.map((row) =>
        row.map((formula) =>
          formula === null
            ? null
            : changed.reduce(
                (text, [now, sentAs]) =>
                  text.replaceAll(`${quotedSheetName(now)}!`, `${quotedSheetName(sentAs)}!`),
                formula,
              ),
        ),
      ) ?? null,
  };
}
