import { createCalcEngine } from "../../host/calc/index.ts";
import { createWorkbook, type WorkbookModel } from "../../host/index.ts";
import { startNodeHost, type NodeHost } from "../../host/node/index.ts";
import type { Workbook } from "../../sheet/index.ts";
import { createExcelWorkbook } from "../createExcelWorkbook.ts";

/**
 * An empty workbook on the embedded host, with the port in front of it.
 *
 * @param calculates - False leaves formulas without values: for tests that only count what travels.
 */
export function startWorkbook(calculates = true): {
  host: NodeHost;
  model: WorkbookModel;
  workbook: Workbook;
} {
  const model = createWorkbook();
  const host = startNodeHost(model, calculates ? { calcEngine: createCalcEngine() } : {});
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  return { host, model, workbook: createExcelWorkbook() };
}
