import type { WorkbookGrids } from "../../../sheet/index.ts";
import { holdFormulas, takeFormulaChecks } from "./formulaChecks.ts";

/** Loads what looks for mistakes in formulas where a workbook holds any. */
export async function loadFormulaChecks(workbooks: readonly WorkbookGrids[]): Promise<void> {
  if (!workbooks.some(({ grids }) => holdFormulas(grids))) return;
  const { checkSheets } = await import(/* webpackChunkName: "formulaChecks" */ "./checkSheets.ts");
  takeFormulaChecks(checkSheets);
}
