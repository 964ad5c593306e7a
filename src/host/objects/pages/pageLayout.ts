import { maxColumns, maxRows, type PageLayoutModel, type SheetModel } from "../../model/index.ts";
import { asBoolean, asChoice, asNumber } from "../../protocol/arguments.ts";
import { invalidArgument, itemNotFound } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { hostObject, type HostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { paperTypes } from "./paperTypes.ts";
import { printAreaArgument } from "./printAreaArgument.ts";
import { readZoom } from "./readZoom.ts";
import { setMargins } from "./setMargins.ts";

/** `sheet.pageLayout`. Lengths are points. */
export const pageLayout = defineObject("PageLayout", {
  properties: {
    orientation: property("orientation", (value) => asChoice(value, ["Portrait", "Landscape"])),
    paperSize: property("paperSize", (value) => asChoice(value, paperTypes)),
    blackAndWhite: property("blackAndWhite", asBoolean),
    draftMode: property("draftMode", asBoolean),
    centerHorizontally: property("centerHorizontally", asBoolean),
    centerVertically: property("centerVertically", asBoolean),
    printGridlines: property("printGridlines", asBoolean),
    printHeadings: property("printHeadings", asBoolean),
    printOrder: property("printOrder", (value) => asChoice(value, ["DownThenOver", "OverThenDown"])),
    printComments: property("printComments", (value) =>
      asChoice(value, ["NoComments", "EndSheet", "InPlace"]),
    ),
    printErrors: property("printErrors", (value) =>
      asChoice(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    ),
    firstPageNumber: property("firstPageNumber", (value) => (value === "" ? "" : asNumber(value))),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    /** `{scale}` or `{horizontalFitToPages, verticalFitToPages}`; setting one kind ends the other. */
    zoom: {
      get: ({ pageLayout: layout }) =>
        layout.scale === null
          ? {
              horizontalFitToPages: layout.fitToPagesWide ?? 0,
              verticalFitToPages: layout.fitToPagesTall ?? 0,
            }
          : { scale: layout.scale },
      set: (sheet, value, context) => {
        Object.assign(sheet.pageLayout, readZoom(value));
        touchSheet(context, sheet, "pageLayout");
      },
    },
  },
  objects: {
    headersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet),
  },
  methods: {
    setPrintArea: (sheet, args, context) => {
      sheet.pageLayout.printAreas = printAreaArgument(args, context, sheet);
      touchSheet(context, sheet, "pageLayout");
    },
    getPrintArea: (sheet) => required(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (sheet, args, context) => {
      const { area } = rangeArgument(args, 0, context, sheet);
      sheet.pageLayout.titleRows = { first: area.row, last: area.row + area.rowCount - 1 };
      touchSheet(context, sheet, "pageLayout");
    },
    getPrintTitleRows: (sheet) => required(titleRows(sheet)),
    getPrintTitleRowsOrNullObject: titleRows,
    setPrintTitleColumns: (sheet, args, context) => {
      const { area } = rangeArgument(args, 0, context, sheet);
      sheet.pageLayout.titleColumns = { first: area.column, last: area.column + area.columnCount - 1 };
      touchSheet(context, sheet, "pageLayout");
    },
    getPrintTitleColumns: (sheet) => required(titleColumns(sheet)),
    getPrintTitleColumnsOrNullObject: titleColumns,
    setPrintMargins: (sheet, args, context) => {
      setMargins(sheet.pageLayout, args.choice(0, ["Points", "Inches", "Centimeters"]), args.value(1));
      touchSheet(context, sheet, "pageLayout");
    },
  },
});

function property<Name extends keyof PageLayoutModel>(
  name: Name,
  read: (value: unknown) => PageLayoutModel[Name],
): PropertyDefinition<SheetModel> {
  return {
    get: (sheet) => sheet.pageLayout[name],
    set: (sheet, value, context) => {
      sheet.pageLayout[name] = read(value);
      touchSheet(context, sheet, "pageLayout");
    },
  };
}

function margin(side: keyof PageLayoutModel["margins"]): PropertyDefinition<SheetModel> {
  return {
    get: (sheet) => sheet.pageLayout.margins[side],
    set: (sheet, value, context) => {
      const points = asNumber(value);
      if (points < 0) {
        throw invalidArgument();
      }
      sheet.pageLayout.margins[side] = points;
      touchSheet(context, sheet, "pageLayout");
    },
  };
}

function printArea(sheet: SheetModel): HostObject | null {
  const { printAreas } = sheet.pageLayout;
  return printAreas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas: [...printAreas] });
}

function titleRows(sheet: SheetModel): HostObject | null {
  const rows = sheet.pageLayout.titleRows;
  return rows === null
    ? null
    : hostObject("Range", {
        sheet,
        area: { row: rows.first, column: 0, rowCount: rows.last - rows.first + 1, columnCount: maxColumns },
      });
}

function titleColumns(sheet: SheetModel): HostObject | null {
  const columns = sheet.pageLayout.titleColumns;
  const columnCount = columns === null ? 0 : columns.last - columns.first + 1;
  return columns === null
    ? null
    : hostObject("Range", {
        sheet,
        area: { row: 0, column: columns.first, rowCount: maxRows, columnCount },
      });
}

function required(found: HostObject | null): HostObject {
  if (found === null) {
    throw itemNotFound();
  }
  return found;
}
