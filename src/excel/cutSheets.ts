import { WorkbookError, type Progress, type SheetCut } from "../sheet/index.ts";
import { backupMark, copyMark, findSheets } from "./ownTabs.ts";
import { cellInput } from "./publishing/cellInput.ts";
import { tabName } from "./publishing/tabName.ts";
import { runExcel } from "./runExcel.ts";

/**
 * Cuts sheets of the user's, or copies of them, down to some rows. Excel takes whole rows out, so that formulas, rules
 * of entry and formats follow. Where it fails, copies go again; a sheet that was to be cut itself stays as far as it is.
 */
export function cutSheets(cuts: readonly SheetCut[], progress: Progress): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const taken = (await findSheets(context)).map(({ name }) => name);
    const names: string[] = [];
    const copies: string[] = [];
    context.runtime.enableEvents = false;
    try {
      for (const [index, cut] of cuts.entries()) {
        if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
        const name = cut.copyAs === null ? cut.sheetName : tabName(cut.copyAs, taken);
        const sheet = sheetToCut(context, cut, name);
        if (cut.copyAs !== null) {
          taken.push(name);
          copies.push(name);
        }
        names.push(name);
        const shown = cut.settled.map((cell) => sheet.getRange(cell).load("values"));
        // What formulas show must be known before the rows that they read are gone.
        // eslint-disable-next-line no-restricted-syntax
        if (shown.length > 0) await context.sync();
        for (const range of shown) {
          const value = range.values[0]?.[0] as unknown;
          range.values = [[isPlain(value) ? cellInput(value, 0, 0) : ""]];
        }
        for (const { first, last } of [...cut.rows].reverse())
          sheet.getRange(`${String(first + 1)}:${String(last + 1)}`).delete("Up");
        // One sheet after the other, so that cancelling is heard and no request grows too large.
        // eslint-disable-next-line no-restricted-syntax
        await context.sync();
        progress.report("split", (index + 1) / cuts.length);
        await progress.pause();
      }
      for (const name of copies)
        context.workbook.worksheets.getItem(name).customProperties.getItem(backupMark).delete();
      await context.sync();
      return names;
    } catch (cause) {
      for (const name of copies) context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync().catch(() => undefined);
      throw cause;
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

/** The sheet itself, or a copy that counts as a hidden copy of ours until everything stands. */
function sheetToCut(context: Excel.RequestContext, { sheetName, copyAs }: SheetCut, name: string) {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (copyAs === null) return sheet;
  const copy = sheet.copy("End");
  copy.name = name;
  copy.visibility = "Visible";
  copy.customProperties.add(backupMark, "splitting");
  copy.customProperties.add(copyMark, sheetName);
  return copy;
}

function isPlain(value: unknown): value is number | string | boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}
