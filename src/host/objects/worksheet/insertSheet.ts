import type { SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";

/** Puts a new sheet among the tabs and tells listeners. */
export function insertSheet(context: HostContext, sheet: SheetModel, position: number): void {
  context.workbook.sheets.splice(position, 0, sheet);
  context.workbook.touched.add("sheets");
  context.record({ kind: "sheet", sheetId: sheet.id, change: "Added" });
}

/** Where a sheet goes that is to stand before or after another, first or last ("None" is last). */
export function positionFor(
  context: HostContext,
  place: "None" | "Before" | "After" | "Beginning" | "End",
  relativeTo: SheetModel | undefined,
): number {
  const { sheets } = context.workbook;
  const index = relativeTo === undefined ? sheets.length - 1 : sheets.indexOf(relativeTo);
  switch (place) {
    case "Before":
      return index;
    case "After":
      return index + 1;
    case "Beginning":
      return 0;
    default:
      return sheets.length;
  }
}
