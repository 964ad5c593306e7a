import {
  forEachCell,
  isCellError,
  usedArea,
  type Area,
  type CellModel,
  type CellValue,
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
  const cells = new Map<string, CellModel>();
  forEachCell(sheet, within, (cell, row, column) => cells.set(`${String(row)},${String(column)}`, cell));
  const areas: Area[] = [];
  for (let row = within.row; row < within.row + within.rowCount; row += 1) {
    for (let column = within.column; column < within.column + within.columnCount; column += 1) {
      if (matches(cells.get(`${String(row)},${String(column)}`), cellType, valueType)) {
        addCell(areas, row, column);
      }
    }
  }
  return areas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas });
}

function matches(
  cell: CellModel | undefined,
  cellType: Exclude<(typeof cellTypes)[number], "Visible">,
  valueType: string,
): boolean {
  const value = cell?.value ?? null;
  const hasFormula = (cell?.formula ?? null) !== null;
  if (cellType === "Blanks") {
    return value === null && !hasFormula;
  }
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

/** Makes the area to the left longer where the cell follows it, else begins another one. */
function addCell(areas: Area[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last?.row === row && last.column + last.columnCount === column) {
    areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
  } else {
    areas.push({ row, column, rowCount: 1, columnCount: 1 });
  }
}
