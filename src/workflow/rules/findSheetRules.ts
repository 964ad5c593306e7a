import type { WorkbookGrids } from "../../sheet/index.ts";
import { mayHoldRules } from "./mayHoldRules.ts";
import type { SheetRules } from "./sheetRules.ts";

/** Finds rules that stand as tables in a workbook. What reads them loads only where there may be any. */
export async function findSheetRules(workbook: WorkbookGrids): Promise<readonly SheetRules[]> {
  const hasTab = workbook.own?.some(({ id }) => id === "policy") === true;
  if (!hasTab && !workbook.grids.some(mayHoldRules)) return [];
  const { readSheetRules } = await import(/* webpackChunkName: "tableRules" */ "./readSheetRules.ts");
  return readSheetRules(workbook);
}
