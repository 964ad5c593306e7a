import { parseReference, type SheetModel } from "../model/index.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { HostContext } from "../protocol/hostContext.ts";
import { invalidArgument, itemNotFound } from "../protocol/hostError.ts";
import type { RangeState } from "./states.ts";
import { findSheet } from "./findSheet.ts";

/**
 * Reads an argument that Office.js declares as `Range | string`.
 *
 * @param sheet - Where an address without a sheet name lies; null takes the active sheet.
 */
export function rangeArgument(
  args: Arguments,
  index: number,
  context: HostContext,
  sheet: SheetModel | null,
): RangeState {
  if (args.optionalObject(index) !== undefined) {
    return args.object(index, "Range");
  }
  const reference = parseReference(args.text(index));
  if (reference === undefined) {
    throw invalidArgument();
  }
  const home = sheet ?? context.workbook.sheets.find(({ id }) => id === context.workbook.activeSheetId);
  const found = reference.sheetName === null ? home : findSheet(context.workbook, reference.sheetName);
  if (found === undefined) {
    throw itemNotFound();
  }
  return { sheet: found, area: reference.area };
}
