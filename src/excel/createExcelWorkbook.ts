import type { Workbook } from "../sheet/index.ts";
import { correctCells } from "./correctCells.ts";
import { insertSheets } from "./insertSheets.ts";
import { compareWorkbook } from "./publishing/compareWorkbook.ts";
import { publishPlan } from "./publishing/publishPlan.ts";
import { cellsChanged } from "./publishing/tabChange.ts";
import { undoPublishing } from "./publishing/undoPublishing.ts";
import { listSheets } from "./reading/listSheets.ts";
import { readGrids } from "./reading/readGrids.ts";
import { reveal } from "./reveal.ts";
import { runExcel } from "./runExcel.ts";
import { loadStored } from "./storage/storedJson.ts";
import { watchChanges } from "./watchChanges.ts";

const silent = { report: () => undefined, isCancelled: () => false, pause: () => Promise.resolve() };

/** The workbook that is open in Excel, behind the port. */
export function createExcelWorkbook(): Workbook {
  return {
    listSheets,
    readGrids,
    preview: (plan) =>
      runExcel(async (context) => {
        const { changes } = await compareWorkbook(context, plan, silent);
        const sheets = changes.map((change) => ({
          id: change.plan.id,
          name: change.plan.name,
          change: change.kind === "added" || change.kind === "unchanged" ? change.kind : ("changed" as const),
          cells: cellsChanged(change),
        }));
        return { sheets };
      }),
    publish: publishPlan,
    insert: insertSheets,
    restore: () => runExcel((context) => undoPublishing(context, "last")),
    recover: () => runExcel((context) => undoPublishing(context, "interrupted")),
    load: (key) => runExcel(async (context) => (await loadStored(context, key)).value),
    save: (key, value) =>
      runExcel(async (context) => {
        (await loadStored(context, key)).queue(value);
        await context.sync();
      }),
    reveal,
    correct: correctCells,
    onChanged: watchChanges,
  };
}
