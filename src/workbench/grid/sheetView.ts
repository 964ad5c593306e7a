import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import {
  defaultStyle,
  getCell,
  type DifferentialStyle,
  type SheetModel,
  type StyleModel,
  type WorkbookModel,
} from "../../host/model/index.ts";
import {
  cellKey,
  evaluateConditionalFormats,
  type FormulaEvaluator,
} from "../formats/evaluateConditionalFormats.ts";
import { layOver, layUnder } from "../formats/layStyles.ts";
import type { ConditionalLook } from "../formats/looks.ts";
import { tableLook } from "../formats/tableLook.ts";
import { toUniverStyle } from "./toUniverStyle.ts";
import { viewCell } from "./viewCell.ts";

/** A sheet's cells as the view shows them. */
export interface SheetView {
  readonly cells: IObjectMatrixPrimitiveType<ICellData>;
  /** Bars and icons, by `cellKey`; the view paints them over the cells. */
  readonly looks: ReadonlyMap<string, ConditionalLook>;
}

/** Lays tables, the cells' own styles and conditional formats on top of each other, for every cell that has any. */
export function createSheetView(
  workbook: WorkbookModel,
  sheet: SheetModel,
  evaluate: FormulaEvaluator,
): SheetView {
  const looks = evaluateConditionalFormats(sheet, evaluate);
  const tableLooks = looksOfTables(sheet);
  const styles = createStyleCache();
  const cells: Record<number, Record<number, ICellData>> = {};
  const show = (row: number, column: number): void => {
    const cell = getCell(sheet, row, column) ?? { value: null, formula: null, styleId: 0 };
    const key = cellKey(row, column);
    const own = workbook.styles[cell.styleId] ?? defaultStyle;
    const style = styles(own, cell.styleId, tableLooks.get(key), looks.get(key)?.style);
    (cells[row] ??= {})[column] = viewCell(cell, style);
  };
  for (const [row, columns] of sheet.cells) {
    for (const column of columns.keys()) {
      show(row, column);
    }
  }
  for (const key of [...tableLooks.keys(), ...looks.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cells[row]?.[column] === undefined) {
      show(row, column);
    }
  }
  return { cells, looks };
}

function looksOfTables(sheet: SheetModel): ReadonlyMap<string, DifferentialStyle> {
  const looks = new Map<string, DifferentialStyle>();
  for (const table of sheet.tables) {
    const { row, column, rowCount, columnCount } = table.area;
    for (let index = 0; index < rowCount * columnCount; index += 1) {
      const at = { row: row + Math.floor(index / columnCount), column: column + (index % columnCount) };
      const look = tableLook(table, at.row, at.column);
      if (look !== undefined) {
        looks.set(cellKey(at.row, at.column), look);
      }
    }
  }
  return looks;
}

type StyleCache = (
  own: StyleModel,
  ownId: number,
  table: DifferentialStyle | undefined,
  conditional: DifferentialStyle | undefined,
) => IStyleData | undefined;

/** Many cells look alike: each mixture is made once. */
function createStyleCache(): StyleCache {
  const made = new Map<string, IStyleData>();
  return (own, ownId, table, conditional) => {
    if (ownId === 0 && table === undefined && conditional === undefined) {
      return undefined;
    }
    const key = JSON.stringify([ownId, table, conditional]);
    const known = made.get(key);
    if (known !== undefined) {
      return known;
    }
    const withTable = table === undefined ? own : layUnder(own, table);
    const style = toUniverStyle(conditional === undefined ? withTable : layOver(withTable, conditional));
    made.set(key, style);
    return style;
  };
}
