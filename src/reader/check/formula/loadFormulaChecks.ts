import type { WorkbookGrids } from "../../../sheet/index.ts";
import { holdFormulas, takeFormulaChecks } from "./formulaChecks.ts";

/** Loads what looks for mistakes in formulas where a workbook holds any. */
export async function loadFormulaChecks(workbooks: readonly WorkbookGrids[]): Promise<void> {
  const all = workbooks.flatMap(({ grids, own = [] }) => [...grids, ...own.map(({ grid }) => grid)]);
  if (!holdFormulas(all)) return;
  const { checkSheets } = await import(/* webpackChunkName: "formulaChecks" */ "./checkSheets.ts");
  takeFormulaChecks(checkSheets);
}
