import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { partMark } from "../excel/index.ts";
import { openWorkbookFile } from "../host/file/index.ts";
import type { WorkbookGrids } from "../sheet/index.ts";
import { openGrids } from "./read/openGrids.ts";

/** Opens a workbook that came back, of any common kind, with the stamps that a split left on its sheets. */
export async function openReturned(file: string): Promise<WorkbookGrids> {
  const read = await openGrids(file);
  // Kinds of files other than .xlsx keep no stamps.
  if (!/\.xls[xm]$/iu.test(file)) return read;
  const { sheets } = openWorkbookFile(readFileSync(file), basename(file));
  const stamps = sheets.flatMap(({ name, customProperties }) => {
    const stamp = customProperties.get(partMark);
    return stamp === undefined ? [] : [[name, stamp] as const];
  });
  return { ...read, stamps: Object.fromEntries(stamps) };
}
