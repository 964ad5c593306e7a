import type { Dataset } from "../../src/core/index.ts";
import { createWorkbook, setCell, type WorkbookModel } from "../../src/host/model/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { indicators, quarters } from "../job/appraisalJob.ts";

/** What travels between an add-in and Excel for a job. */
export interface Traffic {
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
  /** Processor time of both sides. */
  readonly ms: number;
}

const columns = indicators * quarters.length;
function scoreSheet(dataset: Dataset): WorkbookModel {
  const workbook = createWorkbook(["Scores"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
  for (let row = 0; row < dataset.size; row += 1)
    dataset.measures.forEach(({ values }, column) =>
      setCell(sheet, row, column, { value: values[row] ?? null }),
    );
  return workbook;
}

/** An add-in as tutorials write them: a range per cell, one round trip per person; reads the scores, writes a total. */
export function cellByCell(dataset: Dataset): Promise<Traffic> {
  return measured(dataset, (host) =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 0; row < dataset.size; row += 1) {
        const cells = Array.from({ length: columns }, (_, column) =>
          sheet.getCell(row, column).load("values"),
        );
        // The very thing that is measured.
        // eslint-disable-next-line no-restricted-syntax
        await context.sync();
        const points = cells.map((cell) => Number(cell.values[0]?.[0]));
        sheet.getCell(row, columns).values = [[points.reduce((sum, value) => sum + value, 0) / columns]];
      }
      await context.sync();
    }),
  );
}

/** The same job by our adapter: used range in blocks, results in one write. */
export function inBlocks(dataset: Dataset): Promise<Traffic> {
  return measured(dataset, async (host) => {
    const { grids } = await createExcelWorkbook().readGrids(null, silent);
    const totals = (grids[0]?.values ?? []).map((row) => [
      row.reduce<number>((sum, value) => sum + Number(value), 0) / columns,
    ]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRangeByIndexes(0, columns, totals.length, 1).values = totals;
      await context.sync();
    });
  });
}

async function measured(
  dataset: Dataset,
  job: (host: ReturnType<typeof startNodeHost>) => Promise<unknown>,
): Promise<Traffic> {
  const host = startNodeHost(scoreSheet(dataset));
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  const before = process.cpuUsage();
  await job(host);
  const { user, system } = process.cpuUsage(before);
  const { requests, actions, bytesIn, bytesOut } = host.counters;
  return { requests, actions, bytes: bytesIn + bytesOut, ms: (user + system) / 1_000 };
}
