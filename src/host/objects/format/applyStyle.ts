import type { StyleModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { RangeState } from "../states.ts";
import { requireFormattable } from "./requireFormattable.ts";
import { changeStyles } from "./styles.ts";

/** Changes the looks of a range as the add-in asks: refused on a protected sheet, told to listeners. */
export function applyStyle(
  context: HostContext,
  { sheet, area }: RangeState,
  change: (style: StyleModel) => StyleModel,
): void {
  requireFormattable(sheet);
  changeStyles(context.workbook, sheet, area, change);
  context.record({ kind: "formats", sheetId: sheet.id, area });
}
