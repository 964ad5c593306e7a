import { maxColumns, maxRows, printArea, quoteSheetName, type Area } from "../../model/index.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { activateSheet } from "../worksheet/activateSheet.ts";
import { clearKinds, clearRange } from "./clearRange.ts";
import { entire } from "./rangeGeometry.ts";

/** Several areas of one sheet at once. */
export const rangeAreas = defineObject("RangeAreas", {
  exists: ({ sheet }, context) => context.workbook.sheets.includes(sheet),
  properties: {
    isEntireRow: { get: ({ areas }) => areas.every((area) => area.columnCount === maxColumns) },
    isEntireColumn: { get: ({ areas }) => areas.every((area) => area.rowCount === maxRows) },
    address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${quoteSheetName(sheet.name)}!${printArea(area)}`).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  objects: {
    format: (state) => hostObject("RangeFormat", state),
    areas: (state) => hostObject("RangeCollection", state),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    calculate: (_state, _args, context) => {
      context.calculateAll();
    },
    getEntireRow: ({ sheet, areas }) =>
      hostObject("RangeAreas", { sheet, areas: areas.map((area) => entire(area, "rows")) }),
    getEntireColumn: ({ sheet, areas }) =>
      hostObject("RangeAreas", { sheet, areas: areas.map((area) => entire(area, "columns")) }),
    select: ({ sheet, areas }, _args, context) => {
      activateSheet(context, sheet);
      sheet.selection = [...areas];
      sheet.touched.add("views");
      context.record({ kind: "selection", sheetId: sheet.id, areas });
    },
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
