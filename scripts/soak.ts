/**
 * Does anything pile up? Publishes one workbook again and again through the whole job (read, score, publish, now and
 * then restore) after one score was changed, on the embedded host, and watches the heap, the sheets and the settings.
 *
 *   node --expose-gc --import tsx scripts/soak.ts [publishes, 1000; at least 20]
 *
 * Ends with an error when the heap of the last tenth is more than a fifth above that of the first tenth after the
 * warm-up, or when sheets, names or settings have become more.
 */
import { createExcelWorkbook } from "../src/excel/index.ts";
import { createCalcEngine } from "../src/host/calc/index.ts";
import { createWorkbook, setCell, type WorkbookModel } from "../src/host/model/index.ts";
import { startNodeHost } from "../src/host/node/index.ts";
import { silent } from "../src/sheet/index.ts";
import { checkWorkbook, publishAppraisal } from "../src/workflow/index.ts";

const runs = Number(process.argv[2] ?? 1_000);
if (!(runs >= 20)) {
  console.error("Fewer than 20 publishes say nothing.");
  process.exit(3);
}
/** Publishes between two looks: twenty looks at least, so that tenths can be compared. */
const interval = Math.min(50, Math.floor(runs / 20));
const today = "2026-12-31";
const mostGrowth = 1.2;
const rows = [
  ["工号", "姓名", "部门", "业绩（60%）", "能力（30%）", "态度（10%）"],
  ["A1", "沈知远", "运营部", 90, 85, 95],
  ["A2", "顾清禾", "运营部", 78, 88, 80],
  ["A3", "陆景行", "客服部", 66, 71, 90],
  ["A4", "江若晴", "客服部", 93, 91, 97],
];

const model = scoreSheet();
const host = startNodeHost(model, { calcEngine: createCalcEngine() });
(globalThis as { Excel?: unknown }).Excel = host.Excel;
const workbook = createExcelWorkbook();
const heaps: number[] = [];
let first: Piled | null = null;

for (let run = 0; run < runs; run += 1) {
  await host.run(async (context) => {
    const score = 60 + (run % 40);
    context.workbook.worksheets.getItem("评分").getRange(`D${String(2 + (run % 4))}`).values = [[score]];
    // One edit per publish is what the soak is about, so each round sends its own request.
    // eslint-disable-next-line no-restricted-syntax
    await context.sync();
  });
  const check = await checkWorkbook(workbook, { kind: "auto" }, silent, "zh-CN", today);
  if (!check.found) throw new Error("The score sheet was not found.");
  await publishAppraisal(
    workbook,
    check.appraisal,
    {
      tabs: ["summary", "scores", "policy"],
      language: "zh-CN",
      sharing: "native",
      generatedAt: `2026-12-31T00:00:${String(run % 60).padStart(2, "0")}Z`,
      workbookName: "soak.xlsx",
    },
    silent,
  );
  if (run % interval === interval - 1) {
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed);
    const now = piled(model);
    first ??= now;
    console.log(
      `${String(run + 1)} publishes: heap ${String(Math.round((heaps.at(-1) ?? 0) / 1_048_576))} MB, ${JSON.stringify(now)}`,
    );
    if (JSON.stringify(now) !== JSON.stringify(first)) {
      console.error(`Something piles up: it was ${JSON.stringify(first)} at first.`);
      process.exit(1);
    }
  }
}

const tenth = Math.max(1, Math.floor(heaps.length / 10));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
// The compiler and the caches settle during the first tenth.
const growth = mean(heaps.slice(-tenth)) / mean(heaps.slice(tenth, 2 * tenth));
if (globalThis.gc === undefined) console.log("Run it with --expose-gc, so that the heap can be judged.");
else console.log(`heap at the end against the second tenth: ${growth.toFixed(3)}`);
if (globalThis.gc !== undefined && growth > mostGrowth) process.exitCode = 1;

interface Piled {
  readonly sheets: number;
  readonly names: number;
  readonly settings: number;
  readonly customXmlParts: number;
  readonly styles: number;
  readonly conditionalFormats: number;
}

/** What a publishing could leave behind each time. */
function piled({ sheets, names, settings, customXmlParts, styles }: WorkbookModel): Piled {
  return {
    sheets: sheets.length,
    names: names.length,
    settings: settings.size,
    customXmlParts: customXmlParts.length,
    styles: styles.length,
    conditionalFormats: sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0),
  };
}

function scoreSheet(): WorkbookModel {
  const made = createWorkbook(["评分"]);
  const [sheet] = made.sheets;
  if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
  rows.forEach((row, r) => row.forEach((value, c) => setCell(sheet, r, c, { value })));
  return made;
}
