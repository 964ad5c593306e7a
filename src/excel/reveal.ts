import { WorkbookError } from "../sheet/index.ts";
import { runExcel } from "./runExcel.ts";
import { splitAddress } from "./splitAddress.ts";

/** Shows a cell to the user: its sheet comes to the front, a hidden one is made visible, the cell is selected. */
export function reveal(address: string): Promise<void> {
  return runExcel(async (context) => {
    const place = splitAddress(address);
    if (place === null) throw new WorkbookError("invalid_argument", address, null);
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("not_found", address, null);
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(place.cells).select();
    await context.sync();
  });
}
