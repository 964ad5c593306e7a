import { parseReference, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { findSheet } from "../findSheet.ts";
import { hostObject, type HostObject, type RangeState } from "../states.ts";
import { namedReference } from "./namedReference.ts";

const maxAddressLength = 8_192;

/** Reads what `sheet.getRange` takes: an address, with this sheet's name or none, or a name for a range. */
export function readReference(context: HostContext, sheet: SheetModel, text: string): HostObject {
  return hostObject("Range", readRange(context, sheet, text));
}

/** Reads what `sheet.getRanges` takes: addresses with commas between them. */
export function readAreas(context: HostContext, sheet: SheetModel, text: string): HostObject {
  const areas = text.split(",").map((address) => readRange(context, sheet, address.trim()).area);
  return hostObject("RangeAreas", { sheet, areas });
}

function readRange(context: HostContext, sheet: SheetModel, text: string): RangeState {
  if (text.length > maxAddressLength) {
    throw invalidArgument();
  }
  const address = text.startsWith("=") ? text.slice(1) : text;
  const reference = parseReference(address) ?? namedReference(context.workbook, sheet, address);
  if (reference === undefined) {
    throw invalidArgument();
  }
  const target = reference.sheetName === null ? sheet : findSheet(context.workbook, reference.sheetName);
  if (target !== sheet) {
    throw invalidArgument();
  }
  return { sheet, area: reference.area };
}
