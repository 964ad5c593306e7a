import type { SheetFeature } from "../../feature.ts";
import { readPageLayout } from "./readPageLayout.ts";
import { writePageLayout } from "./writePageLayout.ts";
import { isTouched } from "../block/isTouched.ts";
import { createPageLayout } from "../../../model/createPageLayout.ts";
import { fingerprint } from "../block/fingerprint.ts";

/** How a sheet is printed. Print area and titles stand among the workbook's names: see `printNames`. */
export const pageLayoutFeature: SheetFeature = {
  name: "pageLayout",
  read: ({ sheet, worksheet }) => {
    const { printAreas, titleRows, titleColumns } = sheet.pageLayout;
    sheet.pageLayout = { ...readPageLayout(worksheet), printAreas, titleRows, titleColumns };
  },
  write: (context) => {
    const { sheet, worksheet, isNew } = context;
    const isStandard = fingerprint(sheet.pageLayout) === fingerprint(createPageLayout());
    if (isTouched(context, "pageLayout") && !(isNew && isStandard)) {
      writePageLayout(worksheet, sheet.pageLayout);
    }
  },
};
