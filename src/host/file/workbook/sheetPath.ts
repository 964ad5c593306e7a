import type { SheetModel } from "../../model/index.ts";
import { SheetSource, type WorkbookSource } from "./sources.ts";

/** Path of the part a sheet came from; null for one made here, copied, or taken from another workbook. */
export function sheetPath(sheet: SheetModel, source: WorkbookSource): string | null {
  const own = sheet.source;
  return own instanceof SheetSource && own.sheetId === sheet.id && own.ooxml === source.ooxml
    ? own.path
    : null;
}
