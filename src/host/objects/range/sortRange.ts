import { shiftFormula } from "../../formula/shiftFormula.ts";
import {
  getCell,
  setCell,
  deleteCell,
  isCellError,
  type CellModel,
  type CellValue,
} from "../../model/index.ts";
import { asBoolean, asChoice, asNumber, asRecord } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import type { RangeState } from "../states.ts";
import { requireWritable } from "./requireWritable.ts";

/** One sort key: a column offset within the range, and which way. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** Reads `Excel.SortField[]`; sorting by colour or icon is not built. */
export function readSortKeys(value: unknown): SortKey[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument();
  }
  return value.map((item) => {
    const field = asRecord(item);
    asChoice(field.sortOn ?? "Value", ["Value"]);
    return { key: asNumber(field.key), ascending: asBoolean(field.ascending ?? true) };
  });
}

/** Sorts the rows of a range, as Excel does: numbers, texts, booleans, errors; empty cells last either way; stable. */
export function sortRange(
  { sheet, area }: RangeState,
  keys: readonly SortKey[],
  options: { readonly matchCase: boolean; readonly hasHeaders: boolean },
  context: HostContext,
): void {
  context.calculatePending();
  requireWritable(context.workbook, sheet, area);
  const first = area.row + (options.hasHeaders ? 1 : 0);
  const rows = Array.from({ length: area.row + area.rowCount - first }, (_, offset) => {
    const row = first + offset;
    const cells = Array.from({ length: area.columnCount }, (_unused, column) => {
      const cell = getCell(sheet, row, area.column + column);
      return cell === undefined ? undefined : { ...cell };
    });
    return { row, cells };
  });
  rows.sort((one, other) => {
    for (const { key, ascending } of keys) {
      const order = compare(
        one.cells[key]?.value ?? null,
        other.cells[key]?.value ?? null,
        ascending,
        options.matchCase,
      );
      if (order !== 0) {
        return order;
      }
    }
    return 0;
  });
  rows.forEach(({ row, cells }, offset) => {
    cells.forEach((cell, column) => {
      place({ sheet, area }, first + offset, area.column + column, row, cell);
    });
  });
  context.record({ kind: "cells", sheetId: sheet.id, area });
}

function place(
  { sheet }: RangeState,
  row: number,
  column: number,
  fromRow: number,
  cell: CellModel | undefined,
): void {
  if (cell === undefined) {
    deleteCell(sheet, row, column);
    return;
  }
  const formula =
    cell.formula === null ? null : shiftFormula(cell.formula, { row: fromRow, column }, { row, column });
  setCell(sheet, row, column, { ...cell, formula });
}

function compare(one: CellValue, other: CellValue, ascending: boolean, matchCase: boolean): number {
  if (one === null || other === null) {
    return Number(one === null) - Number(other === null);
  }
  const sign = ascending ? 1 : -1;
  const kinds = kindOf(one) - kindOf(other);
  if (kinds !== 0) {
    return kinds * sign;
  }
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other, "en", { sensitivity: matchCase ? "variant" : "accent" }) * sign;
  }
  return isCellError(one) ? 0 : (Number(one) - Number(other)) * sign;
}

/** Numbers before texts before booleans before errors. */
function kindOf(value: CellValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}
