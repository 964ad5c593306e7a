import type { SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { hostObject, type HostObject } from "../states.ts";

/** The next (step 1) or previous (step -1) sheet in tab order; null at the end. */
export function sheetBeside(
  context: HostContext,
  sheet: SheetModel,
  step: 1 | -1,
  isVisibleOnly: boolean,
): HostObject | null {
  const { sheets } = context.workbook;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const other = sheets[index];
    if (other === undefined) {
      return null;
    }
    if (!isVisibleOnly || other.visibility === "Visible") {
      return hostObject("Worksheet", other);
    }
  }
}
