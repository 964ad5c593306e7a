import type { WorkbookPart } from "../model/index.ts";
import type { HostContext } from "../protocol/hostContext.ts";

/** Marks a part of the workbook for the file layer and tells listeners that it changed. */
export function touchWorkbook(context: HostContext, part: WorkbookPart): void {
  context.workbook.touched.add(part);
  context.record({ kind: "part", sheetId: null, part });
}
