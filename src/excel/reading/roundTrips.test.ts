import { silent } from "../../sheet/index.ts";
import { setCell } from "../../host/model/index.ts";
import { startWorkbook } from "../testing/startWorkbook.ts";
import { cellsPerRequest, readBlocks } from "./readBlocks.ts";

/** What Excel on the web answers at most. */
const mostBytes = 5_000_000;

describe("round trips of reading", () => {
  it("asks for names and used ranges first, then once for each block of a bounded size", async () => {
    const { host, model, workbook } = startWorkbook(false);
    const [rows, columns] = [5_000, 30];
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        setCell(sheet, row, column, { value: row + column });
    const before = { requests: host.counters.requests, cells: host.counters.cellsRead };
    const seen: { cells: number; bytes: number }[] = [{ cells: before.cells, bytes: host.counters.bytesIn }];
    const { grids } = await workbook.readGrids(null, {
      ...silent,
      report: () => seen.push({ cells: host.counters.cellsRead, bytes: host.counters.bytesIn }),
    });
    const blocks = readBlocks([{ rows, columns }]);
    expect(blocks).toHaveLength(Math.ceil((rows * columns) / cellsPerRequest));
    expect(grids[0]?.values).toHaveLength(rows);
    // Names, used ranges and layout: as many as for an empty sheet, whatever the sheet holds.
    expect(host.counters.requests - before.requests - blocks.length).toBe(await fixedTrips());
    // Nothing is read twice (values, formulas, types and formats of a block come together), no answer is too large.
    const perBlock = seen.slice(1).map(({ cells, bytes }, index) => ({
      cells: cells - (seen[index]?.cells ?? 0),
      bytes: bytes - (seen[index]?.bytes ?? 0),
    }));
    expect(perBlock).toHaveLength(blocks.length);
    expect(Math.max(...perBlock.map(({ cells }) => cells))).toBeLessThanOrEqual(cellsPerRequest * 4);
    expect(Math.max(...perBlock.map(({ bytes }) => bytes))).toBeLessThan(mostBytes);
  });
});

/** Requests for a workbook with one filled cell, less the one block that it takes. */
async function fixedTrips(): Promise<number> {
  const { host, model, workbook } = startWorkbook(false);
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
  setCell(sheet, 0, 0, { value: 1 });
  const before = host.counters.requests;
  await workbook.readGrids(null, silent);
  return host.counters.requests - before - 1;
}
