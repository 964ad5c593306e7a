import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createExcelWorkbook } from "../excel/index.ts";
import { createCalcEngine } from "../host/calc/index.ts";
import { openWorkbookFile, openXlsx } from "../host/file/index.ts";
import type { WorkbookModel } from "../host/index.ts";
import { startNodeHost, type NodeHost } from "../host/node/index.ts";
import type { Workbook } from "../sheet/index.ts";
import { takeAllForms } from "../workflow/index.ts";

/** A workbook file opened on the embedded host, with the same port in front of it as in Excel. */
export interface HostedFile {
  readonly model: WorkbookModel;
  readonly host: NodeHost;
  readonly workbook: Workbook;
}

/** Opens a workbook file; what an interrupted run left in it is cleared away. */
export async function openOnHost(file: string): Promise<HostedFile> {
  takeAllForms();
  const model = openWorkbookFile(readFileSync(file), basename(file));
  const host = startNodeHost(model, {
    calcEngine: createCalcEngine(),
    openBase64: (base64) => openXlsx(Buffer.from(base64, "base64")),
  });
  const workbook = createExcelWorkbook();
  await workbook.recover();
  return { model, host, workbook };
}
