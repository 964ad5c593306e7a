import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import type { Language } from "../../src/messages/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkWorkbook, publishAppraisal, tabIds, type TabId } from "../../src/workflow/index.ts";

/** Day on which tenure is counted, and the time that the tabs show. */
const today = "2026-12-31";
/** Of the cards that are a tab per person, so many are enough to look at. */
const mostCards = 2;

/** A sample with our tabs published and everything else hidden, so that only they print. */
export async function publishedTabs(
  sample: string,
  language: Language,
  wanted: readonly string[] | null,
): Promise<{ readonly bytes: Uint8Array; readonly idBySheet: Readonly<Record<string, string>> }> {
  const model = openXlsx(readFileSync(join("samples", sample)));
  const host = startNodeHost(model, { calcEngine: createCalcEngine() });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  const workbook = createExcelWorkbook();
  const checked = await checkWorkbook(workbook, { kind: "auto" }, silent, language, today);
  if (!checked.found) throw new Error(`No scores were found in ${sample}.`);
  const { sheetNames } = await publishAppraisal(
    workbook,
    checked.appraisal,
    {
      tabs: wanted === null ? tabIds : tabIds.filter((id: TabId) => wanted.includes(id)),
      language,
      sharing: "native",
      generatedAt: `${today}T08:00:00Z`,
      workbookName: sample,
    },
    silent,
  );
  const cards = Object.keys(sheetNames).filter((id) => id.startsWith("card:"));
  const shown = Object.entries(sheetNames).filter(([id]) =>
    id.startsWith("card:") ? cards.indexOf(id) < mostCards : wanted === null || wanted.includes(id),
  );
  const idBySheet = Object.fromEntries(shown.map(([id, name]) => [name, id.replace(":", "-")]));
  for (const sheet of model.sheets) sheet.visibility = sheet.name in idBySheet ? "Visible" : "Hidden";
  // The sheet on view is printed even where it is hidden.
  const first = model.sheets.find(({ visibility }) => visibility === "Visible");
  if (first !== undefined) model.activeSheetId = first.id;
  model.touched.add("sheets").add("activeSheet");
  return { bytes: saveXlsx(model), idBySheet };
}
