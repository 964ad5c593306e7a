import type { HeaderFooterModel, HeaderFooterText } from "../../model/index.ts";
import { asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { HostStates } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";

/** Excel's limit for a whole header or footer. */
const maxLength = 255;

/** Header and footer of one kind of page; texts carry Excel's codes (&P, &N, &A, &D). */
export const headerFooter = defineObject("HeaderFooter", {
  properties: {
    leftHeader: text("header", "left"),
    centerHeader: text("header", "center"),
    rightHeader: text("header", "right"),
    leftFooter: text("footer", "left"),
    centerFooter: text("footer", "center"),
    rightFooter: text("footer", "right"),
  },
});

function text(
  part: keyof HeaderFooterModel,
  place: keyof HeaderFooterText,
): PropertyDefinition<HostStates["HeaderFooter"]> {
  return {
    get: ({ sheet, pages }) => sheet.pageLayout.headersFooters[pages][part][place],
    set: ({ sheet, pages }, value, context) => {
      const written = asText(value);
      if (written.length > maxLength) {
        throw invalidArgument();
      }
      // A file has one text for odd pages and for all pages: they are the same in Excel too.
      const same = pages === "defaultForAllPages" || pages === "oddPages";
      for (const each of same ? (["defaultForAllPages", "oddPages"] as const) : [pages]) {
        sheet.pageLayout.headersFooters[each][part][place] = written;
      }
      touchSheet(context, sheet, "pageLayout");
    },
  };
}
