import type { Progress, Workbook, WorkbookFile } from "../../sheet/index.ts";
import type { MergeResult } from "./mergeResult.ts";
import { mergeReturned } from "./mergeReturned.ts";

/** What merging the chosen files into the open workbook would take; nothing is written. */
export async function mergeFiles(
  workbook: Pick<Workbook, "readGrids" | "readFiles">,
  files: readonly WorkbookFile[],
  progress: Progress,
): Promise<MergeResult> {
  const returned = await workbook.readFiles(files, progress);
  return mergeReturned(await workbook.readGrids(null, progress), returned);
}
