import { createSheet } from "../model/createSheet.ts";
import type { CellPosition } from "../model/area.ts";
import type { CellValue } from "../model/cell.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { toA1, toR1C1 } from "../formula/r1c1.ts";
import { evaluateFormulas, mostFormulas } from "./evaluateFormulas.ts";
import type { FormulaRecord } from "./formulaRecord.ts";
import { readFormula } from "./readFormula.ts";

/**
 * Computes one formula as conditional formats and validation use it: seen from `origin`, asked for many cells.
 * Nothing of the workbook changes; functions of the add-in are not called and give #NAME?.
 *
 * @returns One value per cell, in order; of an array its first.
 */
export function evaluateExpression(
  workbook: WorkbookModel,
  sheet: SheetModel,
  formula: string,
  origin: CellPosition,
  cells: readonly CellPosition[],
): readonly CellValue[] {
  // The formula may read the very cell it is asked for, so it stands in the same place of a sheet of its own.
  const scratch = createSheet({ ...workbook, nextId: Number.MAX_SAFE_INTEGER }, "");
  const context = {
    workbook: { ...workbook, sheets: [...workbook.sheets, scratch] },
    isProvided: () => false,
    call: () => ({ kind: 4, code: "#NAME?" }) as const,
  };
  const relative = toR1C1(formula, origin);
  const records = cells.map(({ row, column }): FormulaRecord => {
    const text = toA1(relative, { row, column });
    const { parts, reads, hasSpillReference } = readFormula(workbook, text, { sheet, row, column });
    const nodes = reads.map((read) => ({ ...read, key: "", dependants: new Set<FormulaRecord>() }));
    const flags = { isVolatile: false, hasDynamicReferences: false, hasSpillReference };
    return { sheet: scratch, row, column, formula: text, parts, reads: nodes, ...flags };
  });
  const values: CellValue[] = [];
  for (let start = 0; start < records.length; start += mostFormulas) {
    const chunk = records.slice(start, start + mostFormulas);
    const results = evaluateFormulas(context, chunk, false);
    values.push(...chunk.map((record) => results.get(record)?.[0]?.[0] ?? null));
  }
  return values;
}
