import { defineObject } from "./defineObject.ts";
import { readHyperlink } from "./hyperlinks/readHyperlink.ts";
import { setHyperlink } from "./hyperlinks/setHyperlink.ts";
import { intersectAreas } from "./intersectAreas.ts";
import { hostObject } from "./states.ts";
import { subtractArea } from "./subtractArea.ts";
import { tablesOf } from "./tables/tablesOf.ts";

/** What features add to `Range`. */
export const rangeFeatures = defineObject("Range", {
  properties: {
    hyperlink: { get: readHyperlink, set: setHyperlink },
  },
  objects: {
    conditionalFormats: ({ sheet, area }) =>
      hostObject("ConditionalFormatCollection", { sheet, areas: [area] }),
    dataValidation: (range) => hostObject("DataValidation", range),
  },
  methods: {
    getTables: ({ sheet, area }, args, { workbook }) => {
      const isWholeOnly = args.boolean(0, false);
      const tables = tablesOf(workbook, sheet).filter(({ table }) =>
        isWholeOnly ? subtractArea(table.area, area).length === 0 : intersectAreas(table.area, area) !== null,
      );
      return hostObject("TableScopedCollection", tables);
    },
  },
});

/** What features add to `RangeAreas`. */
export const rangeAreasFeatures = defineObject("RangeAreas", {
  objects: {
    conditionalFormats: (ranges) => hostObject("ConditionalFormatCollection", ranges),
  },
});
