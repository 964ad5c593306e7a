import { toA1, toR1C1 } from "../../formula/r1c1.ts";
import { errorText, getCell, type Area, type CellModel, type CellValue } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import type { RangeState } from "../states.ts";
import { followHeaders } from "../tables/followHeaders.ts";
import { cellText } from "./cellText.ts";
import { isCovered } from "./mergeRange.ts";
import { readMatrix, writeMatrix } from "./matrix.ts";
import { parseInput } from "./parseInput.ts";
import { requireWritable } from "./requireWritable.ts";
import { writeCell } from "./writeCell.ts";

/** Reads one thing of every cell of a range, and counts the cells. */
export function readCells<Item>(
  { sheet, area }: RangeState,
  context: HostContext,
  read: (cell: CellModel | undefined, row: number, column: number) => Item,
): Item[][] | null {
  context.calculatePending();
  const matrix = readMatrix(area, (row, column) => read(getCell(sheet, row, column), row, column));
  context.counters.cellsRead += matrix === null ? 0 : area.rowCount * area.columnCount;
  return matrix;
}

/** A value as the client gets it: "" for empty, an error by its text. */
export function wireValue(value: CellValue): number | string | boolean {
  if (value === null) {
    return "";
  }
  return typeof value === "object" ? errorText(value) : value;
}

/** `range.formulas`: the formula, or the value where there is none; results within a spilled array show as values. */
export function readFormula(cell: CellModel | undefined): number | string | boolean {
  return cell?.formula ?? wireValue(cell?.value ?? null);
}

/** `range.formulasR1C1`. */
export function readFormulaR1C1(
  cell: CellModel | undefined,
  row: number,
  column: number,
): number | string | boolean {
  return cell === undefined || cell.formula === null
    ? wireValue(cell?.value ?? null)
    : toR1C1(cell.formula, { row, column });
}

/** `range.text`. */
export function readText(context: HostContext, cell: CellModel | undefined): string {
  const numberFormat = context.workbook.styles[cell?.styleId ?? 0]?.numberFormat ?? "General";
  return cellText(cell?.value ?? null, numberFormat, context.workbook.date1904);
}

/** `range.valueTypes`. */
export function readValueType(cell: CellModel | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) {
    return "Empty";
  }
  const names = { number: "Double", string: "String", boolean: "Boolean", object: "Error" } as const;
  return names[typeof value as keyof typeof names];
}

/** Writes `values`, `formulas` or `formulasR1C1`; all three read texts alike, the last also translates formulas. */
export function writeContent(
  { sheet, area }: RangeState,
  input: unknown,
  context: HostContext,
  notation: "A1" | "R1C1" = "A1",
): void {
  const { workbook } = context;
  requireWritable(workbook, sheet, area);
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  const before = isSingle ? wireValue(getCell(sheet, area.row, area.column)?.value ?? null) : undefined;
  const others: Area[] = [];
  // One formula goes to thousands of cells: its syntax is the same in all of them.
  const sound = new Set<unknown>();
  writeMatrix(area, input, (item, row, column) => {
    context.counters.cellsWritten += 1;
    if (sheet.merges.length > 0 && isCovered(sheet.merges, row, column)) {
      return;
    }
    const styleId = getCell(sheet, row, column)?.styleId ?? 0;
    const format = workbook.styles[styleId]?.numberFormat ?? "General";
    const isTranslated = notation === "R1C1" && isFormulaText(item);
    const text = isTranslated ? translated(item, row, column) : item;
    const parsed = parseInput(text, format, isTranslated && sound.has(item));
    if (isTranslated && parsed.formula !== null) {
      sound.add(item);
    }
    const anchor = writeCell(context, sheet, row, column, parsed);
    if (anchor !== null) {
      others.push({ ...anchor, rowCount: 1, columnCount: 1 });
    }
  });
  const after = isSingle ? wireValue(getCell(sheet, area.row, area.column)?.value ?? null) : undefined;
  context.record({ kind: "cells", sheetId: sheet.id, area, ...(isSingle ? { before, after } : {}) });
  for (const other of others) {
    context.record({ kind: "cells", sheetId: sheet.id, area: other });
  }
  followHeaders(context, sheet, area);
}

function isFormulaText(item: unknown): item is string {
  return typeof item === "string" && item.startsWith("=");
}

function translated(formula: string, row: number, column: number): string {
  try {
    return toA1(formula, { row, column });
  } catch {
    throw invalidArgument();
  }
}
