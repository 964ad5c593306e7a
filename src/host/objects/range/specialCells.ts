import {
  forEachCell,
  isCellError,
  usedArea,
  type Area,
  getCell,
  type CellModel,
  type CellPosition,
  type CellValue,
  type SheetModel,
} from "../../model/index.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { hostObject, type HostObject, type RangeState } from "../states.ts";
import { visibleAreas } from "./visibleAreas.ts";

const cellTypes = ["Blanks", "Constants", "Formulas", "Visible"] as const;
const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** `range.getSpecialCells`: blanks, visible cells, constants or formulas (by kind of value) among the used cells; null when none. */
export function specialCells(
  { sheet, area }: RangeState,
  args: Arguments,
  context: HostContext,
): HostObject | null {
  context.calculatePending();
  const cellType = args.choice(0, cellTypes);
  const valueType = args.choice(1, valueTypes, "All");
  const used = usedArea(sheet);
  const within = used === null ? null : intersectAreas(area, used);
  if (within === null) {
    return null;
  }
  if (cellType === "Visible") {
    const areas = visibleAreas({ sheet, area: within });
    return areas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas });
  }
  const areas = joinRuns(
    cellType === "Blanks"
      ? blankCells(sheet, within)
      : filledCells(sheet, within, (cell) => matches(cell, cellType, valueType)),
  );
  return areas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas });
}

/** Cells that hold something, row by row; the empty ones between them cost nothing. */
function filledCells(
  sheet: SheetModel,
  within: Area,
  isWanted: (cell: CellModel) => boolean,
): CellPosition[] {
  const cells: CellPosition[] = [];
  forEachCell(sheet, within, (cell, row, column) => {
    if (isWanted(cell)) {
      cells.push({ row, column });
    }
  });
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function blankCells(sheet: SheetModel, within: Area): CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = within.row; row < within.row + within.rowCount; row += 1) {
    for (let column = within.column; column < within.column + within.columnCount; column += 1) {
      const cell = getCell(sheet, row, column);
      if ((cell?.value ?? null) === null && (cell?.formula ?? null) === null) {
        cells.push({ row, column });
      }
    }
  }
  return cells;
}

function matches(
  { value, formula }: CellModel,
  cellType: "Constants" | "Formulas",
  valueType: string,
): boolean {
  const hasFormula = formula !== null;
  if (hasFormula !== (cellType === "Formulas") || (value === null && !hasFormula)) {
    return false;
  }
  return valueType === "All" || valueType.includes(kindOf(value));
}

/** A part of the names in `Excel.SpecialCellValueType` that the value belongs to. */
function kindOf(value: CellValue): string {
  if (isCellError(value)) {
    return "Errors";
  }
  return typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Number" : "Text";
}

/** Makes rectangles of cells in reading order: runs within a row, and like runs of rows that follow each other. */
function joinRuns(cells: readonly CellPosition[]): Area[] {
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columnCount === column) {
      last.columnCount += 1;
    } else {
      runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  const open = new Map<string, (typeof runs)[number]>();
  return runs.filter((run) => {
    const key = `${String(run.column)},${String(run.columnCount)}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rowCount === run.row) {
      above.rowCount += 1;
      return false;
    }
    open.set(key, run);
    return true;
  });
}
