import { asBoolean, asChoice } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";

/** `pageLayout.headersFooters`. The state is the sheet. */
export const headerFooterGroup = defineObject("HeaderFooterGroup", {
  properties: {
    state: {
      get: (sheet) => sheet.pageLayout.headersFooters.state,
      set: (sheet, value, context) => {
        sheet.pageLayout.headersFooters.state = asChoice(value, [
          "Default",
          "FirstAndDefault",
          "OddAndEven",
          "FirstOddAndEven",
        ]);
        touchSheet(context, sheet, "pageLayout");
      },
    },
    useSheetMargins: {
      get: (sheet) => sheet.pageLayout.headersFooters.useSheetMargins,
      set: (sheet, value, context) => {
        sheet.pageLayout.headersFooters.useSheetMargins = asBoolean(value);
        touchSheet(context, sheet, "pageLayout");
      },
    },
    useSheetScale: {
      get: (sheet) => sheet.pageLayout.headersFooters.useSheetScale,
      set: (sheet, value, context) => {
        sheet.pageLayout.headersFooters.useSheetScale = asBoolean(value);
        touchSheet(context, sheet, "pageLayout");
      },
    },
  },
  objects: {
    defaultForAllPages: (sheet) => hostObject("HeaderFooter", { sheet, pages: "defaultForAllPages" }),
    firstPage: (sheet) => hostObject("HeaderFooter", { sheet, pages: "firstPage" }),
    evenPages: (sheet) => hostObject("HeaderFooter", { sheet, pages: "evenPages" }),
    oddPages: (sheet) => hostObject("HeaderFooter", { sheet, pages: "oddPages" }),
  },
});
