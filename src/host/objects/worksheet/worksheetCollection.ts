import { createSheet, type SheetModel, type WorkbookModel } from "../../model/index.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import { itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { findSheet } from "../findSheet.ts";
import { hostObject, type HostObject } from "../states.ts";
import { checkSheetName } from "./checkSheetName.ts";
import { insertSheet } from "./insertSheet.ts";
import { requireStructure } from "./requireStructure.ts";

/** The workbook's sheets in tab order; found by id or name. */
export const worksheetCollection = defineObject("WorksheetCollection", {
  collection: {
    has: ["getItem", "getItemOrNullObject"],
    items: (workbook) => workbook.sheets.map((sheet) => hostObject("Worksheet", sheet)),
    find: (workbook, key) => {
      const sheet =
        workbook.sheets.find(({ id }) => id === key) ??
        (typeof key === "string" ? findSheet(workbook, key) : undefined);
      return sheet === undefined ? undefined : hostObject("Worksheet", sheet);
    },
  },
  methods: {
    add: (workbook, args, context) => {
      requireStructure(workbook);
      const name = args.optionalText(0) ?? freeSheetName(workbook);
      const sheet = createSheet(workbook, checkSheetName(workbook, name));
      insertSheet(context, sheet, workbook.sheets.length);
      return hostObject("Worksheet", sheet);
    },
    getActiveWorksheet: (workbook) =>
      asObject(workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets[0]),
    getCount: (workbook, args) => shown(workbook, args).length,
    getFirst: (workbook, args) => asObject(shown(workbook, args)[0]),
    getLast: (workbook, args) => asObject(shown(workbook, args).at(-1)),
  },
});

/** All sheets, or the visible ones when the first argument asks for them. */
function shown(workbook: WorkbookModel, args: Arguments): SheetModel[] {
  return args.boolean(0, false)
    ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible")
    : workbook.sheets;
}

/** "Sheet3": the first number that is free, counting from the sheets there are. */
function freeSheetName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (findSheet(workbook, name) === undefined) {
      return name;
    }
  }
}

function asObject(sheet: SheetModel | undefined): HostObject {
  if (sheet === undefined) {
    throw itemNotFound();
  }
  return hostObject("Worksheet", sheet);
}
