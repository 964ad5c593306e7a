import type { Area, SheetModel } from "../../model/index.ts";
import { columnWidthPoints, rowHeightPoints } from "../format/sizes.ts";

/** A rectangle in points from the sheet's top-left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Gives where an area lies on its sheet; hidden rows and columns take no room. */
export function placeOf(sheet: SheetModel, { row, column, rowCount, columnCount }: Area): Place {
  return {
    left: widthOfColumns(sheet, 0, column),
    top: heightOfRows(sheet, 0, row),
    width: widthOfColumns(sheet, column, columnCount),
    height: heightOfRows(sheet, row, rowCount),
  };
}

function widthOfColumns(sheet: SheetModel, first: number, count: number): number {
  const ordinary = columnWidthPoints(sheet, null);
  let sum = count * ordinary;
  for (const [index, column] of sheet.columns) {
    if (index >= first && index < first + count) {
      sum += (column.hidden ? 0 : columnWidthPoints(sheet, column.widthChars)) - ordinary;
    }
  }
  return sum;
}

function heightOfRows(sheet: SheetModel, first: number, count: number): number {
  const ordinary = sheet.standardHeightPoints;
  let sum = count * ordinary;
  for (const [index, row] of sheet.rows) {
    if (index >= first && index < first + count) {
      sum += (row.hidden ? 0 : rowHeightPoints(sheet, row.heightPoints)) - ordinary;
    }
  }
  return sum;
}
