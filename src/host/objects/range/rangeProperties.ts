import { maxColumns, maxRows } from "../../model/index.ts";
import { setHidden, isHidden } from "../format/hidden.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { numberFormatOf, writeNumberFormats } from "./numberFormats.ts";
import { placeOf } from "./placeOf.ts";
import { hasSpill } from "./spills.ts";
import {
  readCells,
  readFormula,
  readFormulaR1C1,
  readText,
  readValueType,
  wireValue,
  writeContent,
} from "./rangeContent.ts";
import { fullAddress } from "./rangeGeometry.ts";

/** Cells beyond which `cellCount` says -1, as Excel does. */
const maxCellCount = 2_147_483_647;

/** What a range is and holds. */
export const rangeProperties = defineObject("Range", {
  exists: ({ sheet }, context) => context.workbook.sheets.includes(sheet),
  properties: {
    address: { get: (range) => fullAddress(range) },
    addressLocal: { get: (range) => fullAddress(range) },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    cellCount: {
      get: ({ area }) => {
        const count = area.rowCount * area.columnCount;
        return count > maxCellCount ? -1 : count;
      },
    },
    isEntireRow: { get: ({ area }) => area.columnCount === maxColumns },
    isEntireColumn: { get: ({ area }) => area.rowCount === maxRows },
    values: {
      get: (range, context) => readCells(range, context, (cell) => wireValue(cell?.value ?? null)),
      set: (range, value, context) => {
        writeContent(range, value, context);
      },
    },
    formulas: {
      get: (range, context) => readCells(range, context, readFormula),
      set: (range, value, context) => {
        writeContent(range, value, context);
      },
    },
    formulasLocal: {
      get: (range, context) => readCells(range, context, readFormula),
      set: (range, value, context) => {
        writeContent(range, value, context);
      },
    },
    formulasR1C1: {
      get: (range, context) => readCells(range, context, readFormulaR1C1),
      set: (range, value, context) => {
        writeContent(range, value, context, "R1C1");
      },
    },
    text: { get: (range, context) => readCells(range, context, (cell) => readText(context, cell)) },
    valueTypes: { get: (range, context) => readCells(range, context, readValueType) },
    numberFormat: {
      get: (range, context) =>
        readCells(range, context, (cell, row, column) =>
          numberFormatOf(context, range.sheet, cell, row, column),
        ),
      set: writeNumberFormats,
    },
    numberFormatLocal: {
      get: (range, context) =>
        readCells(range, context, (cell, row, column) =>
          numberFormatOf(context, range.sheet, cell, row, column),
        ),
      set: writeNumberFormats,
    },
    hasSpill: { get: (range) => hasSpill(range) },
    rowHidden: {
      get: ({ sheet, area }) => isHidden(sheet.rows, area.row, area.rowCount),
      set: (range, value, context) => {
        setHidden(range, "rows", value, context);
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => isHidden(sheet.columns, area.column, area.columnCount),
      set: (range, value, context) => {
        setHidden(range, "columns", value, context);
      },
    },
    hidden: {
      get: ({ sheet, area }) => {
        const rows = isHidden(sheet.rows, area.row, area.rowCount);
        const columns = isHidden(sheet.columns, area.column, area.columnCount);
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    left: { get: ({ sheet, area }) => placeOf(sheet, area).left },
    top: { get: ({ sheet, area }) => placeOf(sheet, area).top },
    width: { get: ({ sheet, area }) => placeOf(sheet, area).width },
    height: { get: ({ sheet, area }) => placeOf(sheet, area).height },
  },
  objects: {
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    format: ({ sheet, area }) => hostObject("RangeFormat", { sheet, areas: [area] }),
    sort: (range) => hostObject("RangeSort", range),
  },
});
