import { readFileSync } from "node:fs";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { functionsById } from "../../src/functions/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { createCustomFunctionService } from "../../src/host/functions/createCustomFunctionService.ts";
import type { FunctionsFile } from "../../src/host/functions/functionMetadata.ts";
import type { WorkbookModel } from "../../src/host/model/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkWorkbook, publishAppraisal } from "../../src/workflow/index.ts";
import { hasLibreOffice, recalculated } from "../parity/recalculated.ts";
import { eventually } from "../eventually.ts";
import { choice } from "./sampleJob.ts";

/** What Microsoft's runtime sends once its page has loaded. */
const ready = JSON.stringify({
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: "_SetOsfControlContainerReadyForCustomFunctions", ObjectPathId: 1 },
  ],
  ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
});
const tabs = ["summary", "distribution"] as const;

/** The summary's cells as a receiver sees them: what they show, whether a formula or a value. */
function shown(model: WorkbookModel): readonly (readonly unknown[])[] {
  return shownBy((address) => recalculated.byHost(model)("汇总", address));
}

function shownBy(valueAt: (address: string) => unknown): readonly (readonly unknown[])[] {
  return Array.from({ length: 24 }, (_, row) =>
    [..."ABCDEFGHIJKLMNOPQRST"].map((letter) => {
      const value = valueAt(`${letter}${String(row + 7)}`) ?? "";
      return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
    }),
  );
}

async function share(sharing: "native" | "live" | "sealed"): Promise<{
  readonly model: WorkbookModel;
  readonly calls: number;
}> {
  const model = openXlsx(readFileSync("samples/document-000.xlsx"));
  const file = JSON.parse(readFileSync("src/functions/metadata/functions.json", "utf8")) as FunctionsFile;
  const service = createCustomFunctionService({ namespace: "KPI", file, emptyCell: null });
  const host = startNodeHost(model, { calcEngine: createCalcEngine(service), customFunctions: service });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  (globalThis as { CustomFunctionMappings?: object }).CustomFunctionMappings = {
    ...(globalThis as { CustomFunctionMappings?: object }).CustomFunctionMappings,
    ...functionsById,
  };
  let calls = 0;
  host.onMessage(() => (calls += 1));
  await host.handleRequest(ready);
  const workbook = createExcelWorkbook();
  const checked = await checkWorkbook(workbook, { kind: "auto" }, silent, "zh-CN", "2026-12-31");
  if (!checked.found) throw new Error("No scores were found.");
  await publishAppraisal(workbook, checked.appraisal, { ...choice, tabs, sharing }, silent);
  await eventually(() => JSON.stringify(shown(model)).includes("#BUSY!"), false);
  return { model, calls };
}

describe("the three ways to share", () => {
  it("show the same summary, live with at most ten calls of the add-in's functions", async () => {
    const native = shown((await share("native")).model);
    const sealed = shown((await share("sealed")).model);
    expect(sealed).toEqual(native);
    const live = await share("live");
    expect(shown(live.model)).toEqual(native);
    const formulas = JSON.stringify(
      live.model.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((line) => [...line.values()])),
    ).match(/KPI\.[A-Z]+\(/g);
    // The first asks whether the functions are there.
    expect(formulas).toEqual(["KPI.RANK(", "KPI.GRADE(", "KPI.RANK(", "KPI.RANK("]);
    expect(live.calls).toBeGreaterThan(0);
    expect(live.calls).toBeLessThanOrEqual(10);
    // Saved and opened where there is no add-in: the last values stand.
    const reopened = openXlsx(saveXlsx(live.model));
    startNodeHost(reopened, { calcEngine: createCalcEngine() });
    expect(shown(reopened)).toEqual(native);
    // LibreOffice knows none of the functions and computes what spills anew.
    if (hasLibreOffice()) {
      const [computed] = recalculated.byLibreOffice([saveXlsx(live.model)]);
      expect(shownBy((address) => computed?.("汇总", address))).toEqual(native);
    }
  }, 400_000);
});
