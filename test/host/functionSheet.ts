import { readFileSync } from "node:fs";
import { functionsById } from "../../src/functions/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { createCustomFunctionService } from "../../src/host/functions/createCustomFunctionService.ts";
import type { FunctionsFile } from "../../src/host/functions/functionMetadata.ts";
import { createWorkbook, type WorkbookModel } from "../../src/host/model/index.ts";
import { startNodeHost, type NodeHost } from "../../src/host/node/startNodeHost.ts";
import { eventually } from "../eventually.ts";

/** Microsoft's runtime finds the add-in's code here, by id, when it was not associated through the loader. */
declare global {
  // `var` is the only way to declare a property of the global object.
  var CustomFunctionMappings: Record<string, (...given: never[]) => unknown>;
}

/** What Microsoft's runtime sends once its page has loaded. */
const ready = JSON.stringify({
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: "_SetOsfControlContainerReadyForCustomFunctions", ObjectPathId: 1 },
  ],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" },
  },
});

/** A sheet that calculates with the KPI functions through Microsoft's runtime. */
export interface FunctionSheet {
  write(address: string, formulas: unknown[][]): Promise<void>;
  /** The values once no cell is busy any more. */
  settled(address: string): Promise<unknown[][]>;
  /** The sentence beside an error. */
  messageAt(row: number, column: number): string | undefined;
  /** The workbook behind it, to be saved. */
  readonly model: WorkbookModel;
  /** How many calls the runtime got so far. */
  invocations(): number;
}

/** Starts the embedded host with the committed metadata; `emptyCell` 0 is Excel for Windows. */
export async function startFunctionSheet(emptyCell: null | 0 = null): Promise<FunctionSheet> {
  const text = readFileSync(
    new URL("../../src/functions/metadata/functions.json", `file://${__filename}`),
    "utf8",
  );
  const functions = createCustomFunctionService({
    namespace: "KPI",
    file: JSON.parse(text) as FunctionsFile,
    emptyCell,
  });
  const host = startNodeHost(createWorkbook(["Scores"]), {
    calcEngine: createCalcEngine(functions),
    customFunctions: functions,
  });
  Object.assign(globalThis.CustomFunctionMappings, functionsById);
  let calls = 0;
  host.onMessage(() => (calls += 1));
  await host.handleRequest(ready);
  const sheetId = host.workbook.sheets[0]?.id ?? "";
  return {
    write: async (address, formulas) => {
      await host.run(async (context) => {
        context.workbook.worksheets.getItem("Scores").getRange(address).formulas = formulas;
        await context.sync();
      });
    },
    settled: async (address) => {
      await eventually(async () => (await read(host, address)).flat().includes("#BUSY!"), false);
      return read(host, address);
    },
    model: host.workbook,
    messageAt: (row, column) => functions.errorMessageAt({ sheetId, row, column }),
    invocations: () => calls,
  };
}

async function read(host: NodeHost, address: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Scores").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
