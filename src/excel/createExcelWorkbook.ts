import type { Workbook } from "../sheet/index.ts";
import { asPublishRecord, recordKey } from "./publishing/publishRecord.ts";
import { listSheets } from "./reading/listSheets.ts";
import { readGrids } from "./reading/readGrids.ts";
import { reveal } from "./reveal.ts";
import { runExcel } from "./runExcel.ts";
import { loadStored } from "./storage/storedJson.ts";
import { storedReader } from "./storage/storedReader.ts";
import { watchChanges } from "./watchChanges.ts";

/** What writes tabs loads when something is to be written: the pane's first look does without. */
const writing = {
  publish: () => import(/* webpackChunkName: "writing" */ "./publishing/publishPlan.ts"),
  insert: () => import(/* webpackChunkName: "writing" */ "./insertSheets.ts"),
  preview: () => import(/* webpackChunkName: "writing" */ "./publishing/previewPlan.ts"),
  undo: () => import(/* webpackChunkName: "writing" */ "./publishing/undoPublishing.ts"),
  correct: () => import(/* webpackChunkName: "writing" */ "./correctCells.ts"),
  enter: () => import(/* webpackChunkName: "writing" */ "./enterFormula.ts"),
};

/** What sends out and collects. */
const cycle = {
  cut: () => import(/* webpackChunkName: "cycle" */ "./cutSheets.ts"),
  stamp: () => import(/* webpackChunkName: "cycle" */ "./stampSheets.ts"),
  files: () => import(/* webpackChunkName: "cycle" */ "./reading/readFiles.ts"),
};

/** The workbook that is open in Excel, behind the port. */
export function createExcelWorkbook(): Workbook {
  const load = storedReader();
  return {
    listSheets,
    readGrids,
    preview: async (plan) => (await writing.preview()).previewPlan(plan),
    publish: async (plan, progress) => (await writing.publish()).publishPlan(plan, progress),
    insert: async (...sheets) => (await writing.insert()).insertSheets(...sheets),
    restore: async () => {
      const { undoPublishing } = await writing.undo();
      return (await runExcel((context) => undoPublishing(context, "last"))) !== null;
    },
    recover: async () => {
      // There is hardly ever a publishing that stopped halfway, and what takes it back loads only then.
      if (!asPublishRecord(await load(recordKey)).isRunning) return false;
      const { undoPublishing } = await writing.undo();
      return (await runExcel((context) => undoPublishing(context, "interrupted"))) !== null;
    },
    load,
    save: (key, value) =>
      runExcel(async (context) => {
        (await loadStored(context, key)).queue(value);
        await context.sync();
      }),
    reveal,
    correct: async (changes) => (await writing.correct()).correctCells(changes),
    cut: async (...cuts) => (await cycle.cut()).cutSheets(...cuts),
    stamp: async (stamps) => (await cycle.stamp()).stampSheets(stamps),
    readFiles: async (...files) => (await cycle.files()).readFiles(...files),
    enterFormula: async (formula) => (await writing.enter()).enterFormula(formula),
    onChanged: watchChanges,
  };
}
