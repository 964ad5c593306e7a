import { WorkbookError } from "../sheet/index.ts";
import { toWorkbookError } from "./toWorkbookError.ts";

/** Runs one batch on the workbook; whatever Excel says no to arrives as one `WorkbookError`. */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : toWorkbookError(cause);
  }
}
