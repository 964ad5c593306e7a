import { defineObject } from "./defineObject.ts";
import { hostObject } from "./states.ts";

/** What features add to `Workbook`. */
export const workbookFeatures = defineObject("Workbook", {
  objects: {
    comments: () => hostObject("CommentCollection", null),
    customXmlParts: (workbook) => hostObject("CustomXmlPartCollection", workbook),
    functions: (workbook) => hostObject("Functions", workbook),
    names: () => hostObject("NamedItemCollection", null),
    properties: (workbook) => hostObject("DocumentProperties", workbook),
    protection: (workbook) => hostObject("WorkbookProtection", workbook),
    settings: (workbook) => hostObject("SettingCollection", workbook),
    tables: () => hostObject("TableCollection", null),
  },
});
