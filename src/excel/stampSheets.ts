import { partMark } from "./ownTabs.ts";
import { runExcel } from "./runExcel.ts";

/** Puts a hidden text on sheets; one that is there is replaced. */
export function stampSheets(stamps: Readonly<Record<string, string>>): Promise<void> {
  return runExcel(async (context) => {
    for (const [name, text] of Object.entries(stamps))
      context.workbook.worksheets.getItem(name).customProperties.add(partMark, text);
    await context.sync();
  });
}
