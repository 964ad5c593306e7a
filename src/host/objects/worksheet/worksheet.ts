import { maxColumns, maxRows, usedArea, type SheetModel, type SheetVisibility } from "../../model/index.ts";
import { removeSheet } from "../../formula/removeSheet.ts";
import { renameSheet } from "../../formula/renameSheet.ts";
import { asBoolean, asChoice, asNumber, asText, type Arguments } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { asColour } from "../format/asColour.ts";
import { columnWidthChars, columnWidthPoints } from "../format/sizes.ts";
import { rangeAt } from "../range/rangeGeometry.ts";
import { readAreas, readReference } from "../range/readReference.ts";
import { hostObject, type HostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { activateSheet, neighbourOf } from "./activateSheet.ts";
import { checkSheetName } from "./checkSheetName.ts";
import { copySheet } from "./copySheet.ts";
import { insertSheet, positionFor } from "./insertSheet.ts";
import { requireStructure } from "./requireStructure.ts";
import { sheetBeside } from "./sheetBeside.ts";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const places = ["None", "Before", "After", "Beginning", "End"] as const;

/** One sheet: its name, place and looks as a tab, and its ranges. Features add the rest where they are built. */
export const worksheet = defineObject("Worksheet", {
  key: (sheet) => sheet.id,
  exists: (sheet, context) => context.workbook.sheets.includes(sheet),
  sentAs: { Gridlines: "showGridlines", Headings: "showHeadings" },
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, context) => {
        requireStructure(context.workbook);
        const before = sheet.name;
        renameSheet(context.workbook, sheet, checkSheetName(context.workbook, asText(value), sheet));
        context.record({ kind: "sheet", sheetId: sheet.id, change: "Renamed", before, after: sheet.name });
      },
    },
    position: { get: (sheet, context) => context.workbook.sheets.indexOf(sheet), set: moveSheet },
    visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    tabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value, context) => {
        sheet.tabColor = value === "" ? null : asColour(value);
        touchSheet(context, sheet, "sheetProperties");
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, context) => {
        sheet.showGridlines = asBoolean(value);
        touchSheet(context, sheet, "views");
      },
    },
    showHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value, context) => {
        sheet.showHeadings = asBoolean(value);
        touchSheet(context, sheet, "views");
      },
    },
    standardHeight: { get: (sheet) => sheet.standardHeightPoints },
    standardWidth: {
      get: (sheet) => columnWidthPoints(sheet, null),
      set: (sheet, value, context) => {
        sheet.standardWidthChars = columnWidthChars(asNumber(value));
        touchSheet(context, sheet, "sheetProperties");
      },
    },
  },
  methods: {
    activate: (sheet, _args, context) => {
      activateSheet(context, sheet);
    },
    calculate: (_sheet, _args, context) => {
      context.calculateAll();
    },
    copy: (sheet, args, context) => copyTo(sheet, args, context),
    delete: (sheet, _args, context) => {
      deleteSheet(sheet, context);
    },
    getCell: (sheet, args) =>
      rangeAt({ sheet }, { row: args.number(0), column: args.number(1), rowCount: 1, columnCount: 1 }),
    getRange: (sheet, args, context) => {
      const address = args.optionalText(0);
      return address === undefined ? wholeSheet(sheet) : readReference(context, sheet, address);
    },
    getRanges: (sheet, args, context) => readAreas(context, sheet, args.text(0)),
    getRangeByIndexes: (sheet, args) =>
      rangeAt(
        { sheet },
        {
          row: args.number(0),
          column: args.number(1),
          rowCount: args.number(2),
          columnCount: args.number(3),
        },
      ),
    getUsedRange: (sheet, args, context) => {
      context.calculatePending();
      // Excel gives the first cell of an empty sheet.
      const firstCell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      return rangeAt({ sheet }, usedArea(sheet, args.boolean(0, false)) ?? firstCell);
    },
    getUsedRangeOrNullObject: (sheet, args, context) => {
      context.calculatePending();
      const area = usedArea(sheet, args.boolean(0, false));
      return area === null ? null : rangeAt({ sheet }, area);
    },
    getNext: (sheet, args, context) => sheetBeside(context, sheet, 1, args.boolean(0, false)) ?? missing(),
    getNextOrNullObject: (sheet, args, context) => sheetBeside(context, sheet, 1, args.boolean(0, false)),
    getPrevious: (sheet, args, context) =>
      sheetBeside(context, sheet, -1, args.boolean(0, false)) ?? missing(),
    getPreviousOrNullObject: (sheet, args, context) =>
      sheetBeside(context, sheet, -1, args.boolean(0, false)),
  },
});

function wholeSheet(sheet: SheetModel): HostObject {
  return rangeAt({ sheet }, { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns });
}

function moveSheet(sheet: SheetModel, value: unknown, context: HostContext): void {
  const { workbook } = context;
  requireStructure(workbook);
  const before = workbook.sheets.indexOf(sheet);
  const after = asNumber(value);
  if (!Number.isInteger(after) || after < 0 || after >= workbook.sheets.length) {
    throw invalidArgument();
  }
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(after, 0, sheet);
  workbook.touched.add("sheets");
  context.record({ kind: "sheet", sheetId: sheet.id, change: "Moved", before, after });
}

function setVisibility(sheet: SheetModel, value: unknown, context: HostContext): void {
  requireStructure(context.workbook);
  const before = sheet.visibility;
  const after: SheetVisibility = asChoice(value, visibilities);
  if (after !== "Visible" && before === "Visible") {
    const next = neighbourOf(context, sheet);
    if (context.workbook.activeSheetId === sheet.id) {
      activateSheet(context, next);
    }
  }
  sheet.visibility = after;
  context.workbook.touched.add("sheets");
  context.record({ kind: "sheet", sheetId: sheet.id, change: "VisibilityChanged", before, after });
}

function copyTo(sheet: SheetModel, args: Arguments, context: HostContext): HostObject {
  requireStructure(context.workbook);
  const place = args.choice(0, places, "None");
  const relativeTo = args.optionalObject(1) === undefined ? undefined : args.object(1, "Worksheet");
  const copy = copySheet(context.workbook, sheet);
  insertSheet(context, copy, positionFor(context, place, relativeTo));
  return hostObject("Worksheet", copy);
}

function deleteSheet(sheet: SheetModel, context: HostContext): void {
  requireStructure(context.workbook);
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation", "A very hidden sheet can't be deleted.");
  }
  if (sheet.visibility === "Visible") {
    const next = neighbourOf(context, sheet);
    if (context.workbook.activeSheetId === sheet.id) {
      activateSheet(context, next);
    }
  }
  removeSheet(context.workbook, sheet);
  context.record({ kind: "sheet", sheetId: sheet.id, change: "Deleted", before: sheet.name });
}

function missing(): never {
  throw itemNotFound();
}
