import type { ConditionalFormatModel, SheetModel } from "../../model/index.ts";

/** A sheet's rules, the one that is evaluated first in front. */
export function rankedRules(sheet: SheetModel): ConditionalFormatModel[] {
  return [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
}
