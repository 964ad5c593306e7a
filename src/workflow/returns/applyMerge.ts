import type { Language } from "../../messages/index.ts";
import { WorkbookError, type Progress, type Workbook } from "../../sheet/index.ts";
import type { MergeResult } from "./mergeResult.ts";
import { planMergeTab } from "./planMergeTab.ts";

/** Cells written in one request. */
const cellsAtOnce = 500;

/**
 * Writes what a merge took into the workbook that was sent, and adds a tab with the conflicts and the changes that
 * were not taken. Where the work is stopped, what was written is written back.
 *
 * @returns The name of the tab.
 */
export async function applyMerge(
  workbook: Workbook,
  merge: MergeResult,
  language: Language,
  progress: Progress,
): Promise<string> {
  const { changes } = merge;
  const before: Parameters<Workbook["correct"]>[0][] = [];
  try {
    for (let first = 0; first < changes.length; first += cellsAtOnce) {
      if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
      before.push(await workbook.correct(changes.slice(first, first + cellsAtOnce)));
      progress.report("merge", Math.min(1, (first + cellsAtOnce) / changes.length));
      await progress.pause();
    }
    const [name = ""] = await workbook.insert([planMergeTab(merge, language)], progress);
    return name;
  } catch (cause) {
    for (const cells of before.reverse()) await workbook.correct(cells);
    throw cause;
  }
}
