import { createCalcEngine } from "../../host/calc/index.ts";
import { createCustomFunctionService, type FunctionsFile } from "../../host/functions/index.ts";
import { createHost, type Host } from "../../host/index.ts";
import { openXlsx } from "../../host/file/index.ts";
import type { WorkbookModel } from "../../host/model/index.ts";

/** An open workbook and Excel's side of the wire for it. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly host: Host;
}

export interface CustomFunctions {
  readonly namespace: string;
  readonly file: FunctionsFile;
}

/** Opens a workbook for the add-in; formulas may call its custom functions. */
export function createSession(
  workbook: WorkbookModel,
  customFunctions: CustomFunctions | null,
  locale: string,
): Session {
  const service = customFunctions === null ? null : createCustomFunctionService(customFunctions);
  const calcEngine = service === null ? createCalcEngine() : createCalcEngine(service);
  const host = createHost(workbook, {
    calcEngine,
    locale,
    userName: "Workbench",
    openBase64: (base64) => openXlsx(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))),
    ...(service === null ? {} : { customFunctions: service }),
  });
  return { workbook, host };
}
