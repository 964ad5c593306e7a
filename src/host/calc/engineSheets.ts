import type { CellLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import { forEachCell } from "../model/cells.ts";
import type { CellModel, CellValue } from "../model/cell.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import type { FormulaRecord, SheetArea } from "./formulaRecord.ts";

/** The library's own words for a cell's kind; what is neither counts as a constant. */
const formulaType = 6;
const constantType = 2;

/** The part of a workbook that a calculation needs, in the library's shape: one-based, formulas only to compute. */
export interface EngineSheets {
  addFormula(record: FormulaRecord, text: string): void;
  /** Shows the cells of an area as constants, formulas that are not to be computed now too. */
  addValues(target: SheetArea): void;
  addEverything(): void;
  toWorksheets(): WorksheetLike[];
}

interface SheetView {
  readonly sheet: SheetModel;
  readonly rows: Map<number, Map<number, CellLike>>;
}

export function createEngineSheets(workbook: WorkbookModel): EngineSheets {
  const views = new Map<string, SheetView>(
    workbook.sheets.map((sheet) => [sheet.id, { sheet, rows: new Map() }]),
  );

  const addConstant = (view: SheetView, { value }: CellModel, row: number, column: number): void => {
    const cells = rowOf(view, row);
    if (value !== null && !cells.has(column + 1)) {
      cells.set(column + 1, constant(value, row, column));
    }
  };

  return {
    addFormula({ sheet, row, column }, text) {
      const view = views.get(sheet.id);
      if (view !== undefined) {
        rowOf(view, row).set(column + 1, {
          row: row + 1,
          col: column + 1,
          type: formulaType,
          formula: text,
          model: {},
          value: null,
          result: undefined,
        });
      }
    },
    addValues({ sheetId, area }) {
      const view = views.get(sheetId);
      if (view !== undefined) {
        forEachCell(view.sheet, area, (cell, row, column) => {
          addConstant(view, cell, row, column);
        });
      }
    },
    addEverything() {
      for (const view of views.values()) {
        for (const [row, cells] of view.sheet.cells) {
          for (const [column, cell] of cells) {
            addConstant(view, cell, row, column);
          }
        }
      }
    },
    toWorksheets: () => [...views.values()].map((view, index) => toWorksheet(view, index + 1)),
  };
}

function rowOf(view: SheetView, row: number): Map<number, CellLike> {
  let cells = view.rows.get(row + 1);
  if (cells === undefined) {
    cells = new Map();
    view.rows.set(row + 1, cells);
  }
  return cells;
}

function constant(value: CellValue, row: number, column: number): CellLike {
  return { row: row + 1, col: column + 1, type: constantType, model: {}, value, result: undefined };
}

/** Results are caught on the way (see `evaluateFormulas`): nothing is written back through these objects. */
function toWorksheet({ sheet, rows }: SheetView, id: number): WorksheetLike {
  let lastRow = 1;
  let lastColumn = 1;
  for (const [row, cells] of rows) {
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) {
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return {
    id,
    name: sheet.name,
    dimensions: { top: 1, left: 1, bottom: lastRow, right: lastColumn },
    eachRow(
      first: { includeEmpty?: boolean } | ((row: RowLike, rowNumber: number) => void),
      second?: (row: RowLike, rowNumber: number) => void,
    ) {
      const visit = typeof first === "function" ? first : second;
      for (const [rowNumber, cells] of rows) {
        visit?.(toRow(cells, sheet.rows.get(rowNumber - 1)?.hidden ?? false), rowNumber);
      }
    },
    findCell: (row, column) => rows.get(row)?.get(column),
    getCell: (row, column) => rows.get(row)?.get(column) ?? constant(null, row - 1, column - 1),
    mergedRegions: [],
  };
}

function toRow(cells: ReadonlyMap<number, CellLike>, hidden: boolean): RowLike {
  return {
    hidden,
    eachCell(
      first: { includeEmpty?: boolean } | ((cell: CellLike, columnNumber: number) => void),
      second?: (cell: CellLike, columnNumber: number) => void,
    ) {
      const visit = typeof first === "function" ? first : second;
      for (const [column, cell] of cells) {
        visit?.(cell, column);
      }
    },
  };
}
