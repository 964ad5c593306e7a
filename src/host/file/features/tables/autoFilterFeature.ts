import type { SheetFeature } from "../../feature.ts";
import { isTouched } from "../block/isTouched.ts";
import { printAutoFilter } from "./printAutoFilter.ts";
import { readAutoFilter } from "./readAutoFilter.ts";

/** A sheet's own filter, outside tables. */
export const autoFilterFeature: SheetFeature = {
  name: "autoFilter",
  read: ({ sheet, worksheet }) => {
    sheet.autoFilter = readAutoFilter(worksheet.block("autoFilter"));
  },
  write: (context) => {
    if (isTouched(context, "autoFilter")) {
      const { sheet, worksheet } = context;
      worksheet.replace("autoFilter", sheet.autoFilter === null ? "" : printAutoFilter(sheet.autoFilter));
    }
  },
};
