import { createId } from "./createId.ts";
import { createPageLayout } from "./createPageLayout.ts";
import type { SheetModel } from "./sheet.ts";
import type { WorkbookModel } from "./workbook.ts";

/** Makes an empty visible sheet with Excel's standard sizes; the caller puts it among the workbook's sheets. */
export function createSheet(workbook: WorkbookModel, name: string): SheetModel {
  return {
    id: createId(workbook),
    name,
    visibility: "Visible",
    tabColor: null,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    standardWidthChars: 9.140625,
    standardHeightPoints: 15,
    merges: [],
    freeze: null,
    showGridlines: true,
    showHeadings: true,
    zoomPercent: 100,
    selection: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    tables: [],
    conditionalFormats: [],
    dataValidations: [],
    charts: [],
    hyperlinks: [],
    notes: [],
    comments: [],
    names: [],
    customProperties: new Map(),
    autoFilter: null,
    pageLayout: createPageLayout(),
    protection: null,
    touched: new Set(),
    touchedRows: new Set(),
  };
}
