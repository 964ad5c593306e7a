import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import { itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { rangeAt } from "../range/rangeGeometry.ts";
import { hostObject } from "../states.ts";
import { insertWorksheets } from "./insertWorksheets.ts";

/** The workbook itself. Features add the rest where they are built. */
export const workbook = defineObject("Workbook", {
  properties: {
    name: { get: (model) => model.name },
    isDirty: { get: (model) => isDirty(model) },
    autoSave: { get: () => false },
    readOnly: { get: (model) => model.isReadOnly },
    previouslySaved: { get: (model) => model.source !== undefined },
    calculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    application: (model) => hostObject("Application", model),
    worksheets: (model) => hostObject("WorksheetCollection", model),
    /** `context.runtime`. */
    _Runtime: (model) => hostObject("Runtime", model),
  },
  methods: {
    getActiveCell: (model) => {
      const sheet = activeSheet(model);
      const [area] = sheet.selection;
      return rangeAt(
        { sheet },
        { row: area?.row ?? 0, column: area?.column ?? 0, rowCount: 1, columnCount: 1 },
      );
    },
    getSelectedRange: (model) => {
      const sheet = activeSheet(model);
      const [area] = sheet.selection;
      return rangeAt({ sheet }, area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    },
    insertWorksheetsFromBase64: insertWorksheets,
    /** Bookkeeping of office.js for objects it keeps beyond a request. */
    _RemoveReference: (_model, args, context) => {
      context.references.release(args.text(0));
    },
    _RemoveAllReferences: (_model, _args, context) => {
      context.references.releaseAll();
    },
    _GetReferenceCount: (_model, _args, context) => context.references.objects().length,
  },
});

function activeSheet(model: WorkbookModel): SheetModel {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheetId) ?? model.sheets[0];
  if (sheet === undefined) {
    throw itemNotFound();
  }
  return sheet;
}

/** Whether anything changed since the file was opened or saved. */
function isDirty(model: WorkbookModel): boolean {
  return model.touched.size > 0 || model.sheets.some((sheet) => sheet.touched.size > 0);
}
