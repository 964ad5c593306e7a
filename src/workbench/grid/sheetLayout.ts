import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { usedArea, type SheetModel, type WorkbookModel } from "../../host/model/index.ts";
import { toUniverStyle } from "./toUniverStyle.ts";
import { columnPixels, rowPixels } from "./pixels.ts";

/** Rows and columns shown beyond the used ones, and at least. */
const spareRows = 60;
const spareColumns = 12;
const leastColumns = 26;

export type SheetLayout = Omit<IWorksheetData, "cellData" | "zoomRatio" | "scrollTop" | "scrollLeft">;

/** Says everything of a sheet but its cells: name, sizes, merged and frozen areas, gridlines. */
export function createSheetLayout(workbook: WorkbookModel, sheet: SheetModel): SheetLayout {
  const used = usedArea(sheet) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze ?? { rows: 0, columns: 0 };
  const normal = workbook.styles[0];
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: flag(sheet.visibility !== "Visible"),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    rowCount: used.row + used.rowCount + spareRows,
    columnCount: Math.max(leastColumns, used.column + used.columnCount + spareColumns),
    defaultColumnWidth: columnPixels(sheet.standardWidthChars),
    defaultRowHeight: rowPixels(sheet.standardHeightPoints),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.row,
      endRow: area.row + area.rowCount - 1,
      startColumn: area.column,
      endColumn: area.column + area.columnCount - 1,
    })),
    rowData: Object.fromEntries(
      [...sheet.rows].map(([row, { heightPoints, hidden }]) => [
        row,
        {
          ...(heightPoints === null ? {} : { h: rowPixels(heightPoints), ia: BooleanNumber.FALSE }),
          hd: flag(hidden),
        },
      ]),
    ),
    columnData: Object.fromEntries(
      [...sheet.columns].map(([column, { widthChars, hidden }]) => [
        column,
        { ...(widthChars === null ? {} : { w: columnPixels(widthChars) }), hd: flag(hidden) },
      ]),
    ),
    ...(normal === undefined ? {} : { defaultStyle: toUniverStyle(normal) }),
    rowHeader: { width: 46, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!sheet.showHeadings) },
    showGridlines: flag(sheet.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
