import { parseReference, type Area, type SheetModel } from "../../model/index.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { rangeArgument } from "../rangeArgument.ts";

/** Reads `setPrintArea`'s argument, `Range | RangeAreas | string`: areas of this sheet, a list with commas too. */
export function printAreaArgument(args: Arguments, context: HostContext, sheet: SheetModel): Area[] {
  const object = args.optionalObject(0);
  if (object?.type === "RangeAreas") {
    const ranges = args.object(0, "RangeAreas");
    return onSheet(sheet, ranges.sheet, ranges.areas);
  }
  if (object !== undefined) {
    const range = rangeArgument(args, 0, context, sheet);
    return onSheet(sheet, range.sheet, [range.area]);
  }
  return args
    .text(0)
    .split(",")
    .map((part) => {
      const reference = parseReference(part);
      const isHere =
        reference?.sheetName === null || reference?.sheetName.toLowerCase() === sheet.name.toLowerCase();
      if (reference === undefined || !isHere) {
        throw invalidArgument();
      }
      return reference.area;
    });
}

function onSheet(expected: SheetModel, actual: SheetModel, areas: readonly Area[]): Area[] {
  if (expected !== actual) {
    throw invalidArgument();
  }
  return [...areas];
}
