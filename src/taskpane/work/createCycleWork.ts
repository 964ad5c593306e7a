import type { Workbook } from "../../sheet/index.ts";
import type { CycleWork } from "./cycleWork.ts";

/** The workflow about sending out, collecting and closing, over a workbook; it loads when it is first asked for. */
export function createCycleWork(workbook: Workbook): CycleWork {
  return {
    async verify(progress) {
      const { verifySeal } = await closing();
      return verifySeal(workbook, progress);
    },
    async seal(appraisal, choice, progress) {
      const { sealCycle } = await closing();
      return sealCycle(workbook, appraisal, choice, progress);
    },
    async reopen(choice) {
      const { reopenCycle } = await closing();
      return reopenCycle(workbook, choice);
    },
    async compare(files, progress) {
      const { mergeFiles } = await returns();
      return mergeFiles(workbook, files, progress);
    },
    async merge(merge, choices, language, progress) {
      const { applyMerge, settleConflicts } = await returns();
      return applyMerge(workbook, settleConflicts(merge, choices), language, progress);
    },
    async split(version, progress) {
      const { splitIntoTabs } = await returns();
      return splitIntoTabs(workbook, version, progress);
    },
  };
}

async function closing() {
  const { reopenCycle, sealCycle, verifySeal } = await import(
    /* webpackChunkName: "cycle" */ "../../workflow/index.ts"
  );
  return { reopenCycle, sealCycle, verifySeal };
}

async function returns() {
  const { applyMerge, mergeFiles, settleConflicts, splitIntoTabs } = await import(
    /* webpackChunkName: "cycle" */ "../../workflow/index.ts"
  );
  return { applyMerge, mergeFiles, settleConflicts, splitIntoTabs };
}
