import type { CellReference } from "../../calcEngine.ts";
import { parseReference, printCell } from "../../model/address.ts";
import type { Area } from "../../model/area.ts";
import type { CellValue } from "../../model/cell.ts";
import { getCell, setCell } from "../../model/cells.ts";
import { createWorkbook } from "../../model/createWorkbook.ts";
import type { SheetModel } from "../../model/sheet.ts";
import { createCalcEngine } from "../createCalcEngine.ts";

export type Input = string | number | boolean | null;

/** A workbook with an engine, written to and read from by address, for tests. */
export function createTestBook(...sheetNames: readonly string[]) {
  const workbook = createWorkbook(sheetNames.length === 0 ? ["S"] : sheetNames);
  const engine = createCalcEngine();
  const find = (address: string): { sheet: SheetModel; area: Area } => {
    const reference = parseReference(address);
    const sheet = workbook.sheets.find(({ name }) => name === reference?.sheetName) ?? workbook.sheets[0];
    if (reference === undefined || sheet === undefined) {
      throw new RangeError(address);
    }
    return { sheet, area: reference.area };
  };
  const put = (address: string, input: Input): CellReference => {
    const { sheet, area } = find(address);
    const isFormula = typeof input === "string" && input.startsWith("=");
    setCell(sheet, area.row, area.column, isFormula ? { formula: input } : { value: input, formula: null });
    return { sheetId: sheet.id, row: area.row, column: area.column };
  };
  return {
    workbook,
    engine,
    put,
    sheet: (index = 0): SheetModel => {
      const sheet = workbook.sheets[index];
      if (sheet === undefined) {
        throw new RangeError(`No sheet ${String(index)}.`);
      }
      return sheet;
    },
    fill(cells: Readonly<Record<string, Input>>) {
      Object.entries(cells).forEach(([address, input]) => put(address, input));
      engine.recalculate(workbook, { kind: "all" });
    },
    edit(cells: Readonly<Record<string, Input>>): string[] {
      const places = Object.entries(cells).map(([address, input]) => put(address, input));
      return engine.recalculate(workbook, { kind: "cells", cells: places }).map(printCell).sort();
    },
    value(address: string): Input | undefined {
      const { sheet, area } = find(address);
      return plain(getCell(sheet, area.row, area.column)?.value);
    },
    column(letter: string, rows: number): (Input | undefined)[] {
      const { sheet, area } = find(`${letter}1`);
      return Array.from({ length: rows }, (_, row) => plain(getCell(sheet, row, area.column)?.value));
    },
  };
}

function plain(value: CellValue | undefined): Input | undefined {
  return typeof value === "object" && value !== null ? value.error : value;
}
