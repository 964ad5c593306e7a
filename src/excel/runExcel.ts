import { WorkbookError } from "../sheet/index.ts";
import { toWorkbookError } from "./toWorkbookError.ts";

/**
 * Runs one batch on the workbook; whatever Excel says no to arrives as one `WorkbookError`.
 *
 * @param waitsForTyping - True for work that nobody asked for just now: while a cell is being typed into it waits instead
 *   of failing.
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  waitsForTyping = false,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: waitsForTyping }, batch);
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : toWorkbookError(cause);
  }
}
