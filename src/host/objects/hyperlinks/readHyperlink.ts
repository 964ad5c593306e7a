import { getCell } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { readText } from "../range/rangeContent.ts";
import type { RangeState } from "../states.ts";
import { subtractArea } from "../subtractArea.ts";

/** Gives `range.hyperlink`: null when not all cells of the range have one and the same link. */
export function readHyperlink(
  { sheet, area }: RangeState,
  context: HostContext,
): Readonly<Record<string, string>> | null {
  const link = sheet.hyperlinks.find((each) => subtractArea(area, each.area).length === 0);
  if (link === undefined) {
    return null;
  }
  const { address, documentReference, screenTip } = link;
  return {
    ...(address === null ? {} : { address }),
    ...(documentReference === null ? {} : { documentReference }),
    ...(screenTip === null ? {} : { screenTip }),
    textToDisplay: readText(context, getCell(sheet, area.row, area.column)),
  };
}
