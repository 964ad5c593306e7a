import type { SheetModel, SheetPart } from "../model/index.ts";
import type { HostContext } from "../protocol/hostContext.ts";

/** Marks a part of a sheet for the file layer and tells listeners that it changed. */
export function touchSheet(context: HostContext, sheet: SheetModel, part: SheetPart): void {
  sheet.touched.add(part);
  context.record({ kind: "part", sheetId: sheet.id, part });
}
