export type { Area, CellPosition } from "./area.ts";
export { isSameArea, maxColumns, maxRows } from "./area.ts";
export type { CellArray, CellError, CellModel, CellValue, ErrorCode } from "./cell.ts";
export { errorCodes } from "./cell.ts";
export type * from "./style.ts";
export type * from "./conditionalFormat.ts";
export type * from "./dataValidation.ts";
export type * from "./table.ts";
export type * from "./chart.ts";
export type * from "./pageLayout.ts";
export type * from "./protection.ts";
export type * from "./annotations.ts";
export type * from "./namedItem.ts";
export type * from "./customXmlPart.ts";
export type * from "./sheet.ts";
export type * from "./workbook.ts";
export { createWorkbook } from "./createWorkbook.ts";
export { createSheet } from "./createSheet.ts";
export { createPageLayout } from "./createPageLayout.ts";
export { createId } from "./createId.ts";
export { defaultStyle } from "./defaultStyle.ts";
export { internStyle } from "./internStyle.ts";
export { deleteCell, forEachCell, getCell, setCell } from "./cells.ts";
export { errorText, isCellError, parseErrorText } from "./errorText.ts";
export { usedArea } from "./usedArea.ts";
export type { SheetReference } from "./address.ts";
export {
  columnIndex,
  columnLetters,
  parseArea,
  parseReference,
  printArea,
  printCell,
  quoteSheetName,
} from "./address.ts";
