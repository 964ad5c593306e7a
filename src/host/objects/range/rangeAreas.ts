import { printArea, quoteSheetName, type Area } from "../../model/index.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { clearKinds, clearRange } from "./clearRange.ts";

/** Several areas of one sheet at once. */
export const rangeAreas = defineObject("RangeAreas", {
  exists: ({ sheet }, context) => context.workbook.sheets.includes(sheet),
  properties: {
    address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${quoteSheetName(sheet.name)}!${printArea(area)}`).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  objects: {
    areas: (state) => hostObject("RangeCollection", state),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    clear: ({ sheet, areas }, args, context) => {
      const kind = args.choice(0, clearKinds, "All");
      areas.forEach((area: Area) => {
        clearRange({ sheet, area }, kind, context);
      });
    },
  },
});

/** The areas one by one, as ranges. */
export const rangeCollection = defineObject("RangeCollection", {
  collection: {
    has: ["getCount", "getItemAt"],
    items: ({ sheet, areas }) => areas.map((area) => hostObject("Range", { sheet, area })),
  },
});
