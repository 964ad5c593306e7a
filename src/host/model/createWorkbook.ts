import { createSheet } from "./createSheet.ts";
import { defaultStyle } from "./defaultStyle.ts";
import type { WorkbookModel } from "./workbook.ts";

/** Makes a workbook with empty sheets of these names, the first one active, as Excel does for a new file. */
export function createWorkbook(sheetNames: readonly string[] = ["Sheet1"]): WorkbookModel {
  const workbook: WorkbookModel = {
    name: "Book1.xlsx",
    sheets: [],
    activeSheetId: "",
    names: [],
    styles: [defaultStyle],
    settings: new Map(),
    customXmlParts: [],
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: "",
      revisionNumber: 0,
      creationDate: null,
    },
    customProperties: new Map(),
    date1904: false,
    isReadOnly: false,
    calculationMode: "Automatic",
    calculatesOnOpening: true,
    protection: null,
    touched: new Set(),
    nextId: 1,
  };
  workbook.sheets = sheetNames.map((name) => createSheet(workbook, name));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}
