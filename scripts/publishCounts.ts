/**
 * What publishing eight tabs costs on the wire: requests, bytes and cells of the first run, of a second one with nothing
 * changed, and of a third one after one score changed. The figures in docs/adr/0005-publishing.md come
 * from here.
 *
 *   npx tsx scripts/publishCounts.ts [people …]
 */
import { createExcelWorkbook } from "../src/excel/index.ts";
import { createWorkbook } from "../src/host/model/index.ts";
import { startNodeHost } from "../src/host/node/index.ts";
import { silent } from "../src/sheet/index.ts";
import { largePlan } from "../test/fixtures/largePlan.ts";

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000, 50_000]) {
  const host = startNodeHost(createWorkbook(["Data"]));
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  const workbook = createExcelWorkbook();
  const { counters } = host;
  for (const [run, raised] of [
    ["first", 0],
    ["again", 0],
    ["one score changed", 40],
  ] as const) {
    const plan = largePlan(size, raised);
    const before = { ...counters };
    counters.largestRequestBytes = 0;
    const { cellsWritten } = await workbook.publish(plan, silent);
    const megabytes = (counters.bytesOut - before.bytesOut) / 1e6;
    console.log(
      [
        `${String(size)} people, ${run}:`,
        `${String(counters.requests - before.requests)} requests,`,
        `${String(counters.actions - before.actions)} actions,`,
        `${megabytes.toFixed(2)} MB, largest ${(counters.largestRequestBytes / 1e6).toFixed(2)} MB,`,
        `${String(cellsWritten)} cells`,
      ].join(" "),
    );
  }
}
