import { readFileSync } from "node:fs";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openWorkbookFile } from "../../src/host/file/index.ts";
import { startNodeHost, type NodeHost } from "../../src/host/node/index.ts";
import { silent, type PublishReceipt, type Workbook } from "../../src/sheet/index.ts";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import {
  checkWorkbook,
  publishAppraisal,
  tabIds,
  type Appraisal,
  type PublishChoice,
} from "../../src/workflow/index.ts";

/** Day on which tenure is counted in these tests. */
const today = "2026-12-31";

export const choice: PublishChoice = {
  // A tab per person is for handing out, not for every run.
  tabs: tabIds.filter((id) => id !== "cards"),
  language: "zh-CN",
  sharing: "native",
  generatedAt: "2026-12-31T08:00:00Z",
  workbookName: null,
};

/** A sample opened on the embedded host, with Microsoft's office.js and our port in front of it. */
export interface SampleJob {
  readonly host: NodeHost;
  readonly workbook: Workbook;
  readonly check: () => Promise<Appraisal>;
  readonly publish: (appraisal: Appraisal, more?: Partial<PublishChoice>) => Promise<PublishReceipt>;
}

/** Opens a file of samples/, or what was saved of it. */
export function openSample(file: string, saved?: Uint8Array): SampleJob {
  const host = startNodeHost(openWorkbookFile(saved ?? readFileSync(`samples/${file}`), file), {
    calcEngine: createCalcEngine(),
  });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  const workbook = createExcelWorkbook();
  return {
    host,
    workbook,
    check: async () => {
      const checked = await checkWorkbook(workbook, { kind: "auto" }, silent, "zh-CN", today);
      if (!checked.found) throw new Error(`No scores were found in ${file}.`);
      return checked.appraisal;
    },
    publish: (appraisal, more) => publishAppraisal(workbook, appraisal, { ...choice, ...more }, silent),
  };
}
