import { defineObject } from "./defineObject.ts";
import { hostObject } from "./states.ts";

/** What features add to `Worksheet`. */
export const worksheetFeatures = defineObject("Worksheet", {
  objects: {
    autoFilter: (sheet) => hostObject("AutoFilter", { sheet, table: null }),
    charts: (sheet) => hostObject("ChartCollection", sheet),
    comments: (sheet) => hostObject("CommentCollection", sheet),
    customProperties: (sheet) => hostObject("WorksheetCustomPropertyCollection", sheet),
    freezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, direction: "horizontal" }),
    names: (sheet) => hostObject("NamedItemCollection", sheet),
    pageLayout: (sheet) => hostObject("PageLayout", sheet),
    protection: (sheet) => hostObject("WorksheetProtection", sheet),
    tables: (sheet) => hostObject("TableCollection", sheet),
    verticalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, direction: "vertical" }),
  },
});
