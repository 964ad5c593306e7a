import { getCell, type HyperlinkModel } from "../../model/index.ts";
import { asRecord, asText } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { applyStyle } from "../format/applyStyle.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { writeContent } from "../range/rangeContent.ts";
import type { RangeState } from "../states.ts";
import { subtractArea } from "../subtractArea.ts";
import { touchSheet } from "../touchSheet.ts";

/**
 * Sets `range.hyperlink`: an address, or a place in this workbook, for every cell of the range.
 *
 * The text to display is written into the cells; without one, an empty cell shows the address. Cells get the looks
 * of Excel's "Hyperlink" style.
 */
export function setHyperlink(range: RangeState, value: unknown, context: HostContext): void {
  const { sheet, area } = range;
  requireUnprotected(sheet, "allowInsertHyperlinks");
  const link = readLink(value);
  cutLinks(range);
  sheet.hyperlinks.push({ area, ...link });
  touchSheet(context, sheet, "hyperlinks");
  const shown = asRecord(value).textToDisplay ?? null;
  const first = getCell(sheet, area.row, area.column)?.value ?? null;
  const text =
    shown === null ? (first === null ? (link.address ?? link.documentReference) : null) : asText(shown);
  if (text !== null) {
    writeContent(range, `'${text}`, context);
  }
  applyStyle(context, { sheet: range.sheet, areas: [range.area] }, (style) => ({
    ...style,
    font: { ...style.font, color: "#0563C1", underline: "Single" },
  }));
}

function readLink(value: unknown): Omit<HyperlinkModel, "area" | "source"> {
  const fields = asRecord(value);
  const optional = (name: string): string | null => {
    const field = fields[name] ?? null;
    return field === null || field === "" ? null : asText(field);
  };
  const address = optional("address");
  const reference = optional("documentReference");
  if (address === null && reference === null) {
    throw invalidArgument();
  }
  // An address wins, as in Excel; a place in the workbook may come with a leading "#".
  return {
    address,
    documentReference: address === null ? (reference?.replace(/^#/, "") ?? null) : null,
    screenTip: optional("screenTip"),
  };
}

function cutLinks({ sheet, area }: RangeState): void {
  // Most links are new ones: thousands of them should not copy the list each time.
  if (!sheet.hyperlinks.some((link) => intersectAreas(link.area, area) !== null)) {
    return;
  }
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    subtractArea(link.area, area).map((rest) => (rest === link.area ? link : { ...link, area: rest })),
  );
}
