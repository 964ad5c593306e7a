import type { StyleModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { RangeAreasState } from "../states.ts";
import { requireFormattable } from "./requireFormattable.ts";
import { changeStyles } from "./styles.ts";

/** Changes the looks of a range or of several as the add-in asks: refused on a protected sheet, told to listeners. */
export function applyStyle(
  context: HostContext,
  { sheet, areas }: RangeAreasState,
  change: (style: StyleModel) => StyleModel,
): void {
  requireFormattable(sheet);
  for (const area of areas) {
    changeStyles(context.workbook, sheet, area, change);
    context.record({ kind: "formats", sheetId: sheet.id, area });
  }
}
