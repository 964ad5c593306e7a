import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import type { Language } from "../../src/messages/index.ts";
import { checkWorkbook, publishAppraisal, tabIds, type TabId } from "../../src/workflow/index.ts";

const quiet = { report: () => undefined, isCancelled: () => false, pause: () => Promise.resolve() };
/** Day on which tenure is counted, and the time that the tabs show. */
const today = "2026-12-31";

/** A sample with all its tabs published, once per tab with everything else hidden, so that only the tab prints. */
export async function publishedTabs(
  sample: string,
  language: string,
  wanted: readonly string[] | null,
): Promise<readonly { readonly id: string; readonly bytes: Uint8Array }[]> {
  const model = openXlsx(readFileSync(join("samples", sample)));
  const host = startNodeHost(model, { calcEngine: createCalcEngine() });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  const workbook = createExcelWorkbook();
  const checked = await checkWorkbook(workbook, { kind: "auto" }, quiet, language as Language, today);
  if (!checked.found) throw new Error(`No scores were found in ${sample}.`);
  const receipt = await publishAppraisal(
    workbook,
    checked.appraisal,
    {
      tabs: wanted === null ? tabIds : tabIds.filter((id: TabId) => wanted.includes(id)),
      language: language as Language,
      sharing: "native",
      generatedAt: `${today}T08:00:00Z`,
      workbookName: sample,
    },
    quiet,
  );
  return Object.entries(receipt.sheetNames)
    .filter(([id]) => wanted === null || wanted.includes(id))
    .map(([id, name]) => {
      for (const sheet of model.sheets) {
        sheet.visibility = sheet.name === name ? "Visible" : "Hidden";
        // The sheet on view is printed even where it is hidden.
        if (sheet.name === name) model.activeSheetId = sheet.id;
      }
      model.touched.add("sheets").add("activeSheet");
      return { id, bytes: saveXlsx(model) };
    });
}
