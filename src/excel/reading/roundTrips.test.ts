import { silent } from "../../sheet/index.ts";
import { setCell } from "../../host/model/index.ts";
import { startWorkbook } from "../testing/startWorkbook.ts";
import { cellsPerRequest, readBlocks } from "./readBlocks.ts";
import { usualColumns } from "./readLayout.ts";

/** What Excel on the web answers at most. */
const mostBytes = 5_000_000;

describe("round trips of reading", () => {
  it("asks for names first, then for used ranges with as many rows as one answer holds, then once for each block of a bounded size", async () => {
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
    const blocks = readBlocks([{ rows, columns, readRows: cellsPerRequest / usualColumns }]);
    expect(blocks).toHaveLength(
      Math.ceil(((rows - cellsPerRequest / usualColumns) * columns) / cellsPerRequest),
    );
    expect(grids[0]?.values).toHaveLength(rows);
    // Names, used ranges and layout: as many as for an empty sheet, whatever the sheet holds; so small a sheet needs no others.
    expect(host.counters.requests - before.requests - blocks.length).toBe(await fixedTrips());
    // Nothing is read twice (values, formulas, types and formats of a block come together), no answer is too large.
    expect(host.counters.cellsRead - before.cells).toBe(rows * columns * 4);
    // What came along with the layout counts to the first block.
    const perBlock = seen.slice(1).map(({ cells, bytes }, index) => ({
      cells: cells - (seen[index]?.cells ?? 0),
      bytes: bytes - (seen[index]?.bytes ?? 0),
    }));
    expect(perBlock).toHaveLength(blocks.length);
    expect(Math.max(...perBlock.slice(1).map(({ cells }) => cells))).toBeLessThanOrEqual(cellsPerRequest * 4);
    expect(perBlock[0]?.cells).toBeLessThanOrEqual(2 * cellsPerRequest * 4);
    expect(Math.max(...perBlock.map(({ bytes }) => bytes))).toBeLessThan(mostBytes);
  });
});

describe("answers that are too large", () => {
  it("are asked for again in halves: nothing is lost, nothing comes twice", async () => {
    const { host, model, workbook } = startWorkbook(false);
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    const remark = "本季度目标完成情况良好，下一季度请继续保持。".repeat(20);
    for (let row = 0; row < 6_000; row += 1) setCell(sheet, row, 0, { value: `${String(row)} ${remark}` });
    const before = host.counters.requests;
    const { grids } = await workbook.readGrids(null, silent);
    expect(
      grids[0]?.values.map(([value]) => Number(typeof value === "string" ? value.split(" ")[0] : null)),
    ).toEqual(Array.from({ length: 6_000 }, (_, row) => row));
    expect(host.counters.requests - before).toBeGreaterThan(1 + (await fixedTrips()));
  });

  it("leave the layout to be asked for alone where the first rows are too large", async () => {
    const { host, model, workbook } = startWorkbook(false);
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    for (let row = 0; row < 4; row += 1) setCell(sheet, row, 0, { value: row });
    host.faults.add({
      at: (request) => JSON.stringify(request).includes("valueTypes"),
      refusal: "ResponsePayloadSizeLimitExceeded",
    });
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids.map(({ values }) => values)).toEqual([[[0], [1], [2], [3]]]);
    expect(host.faults.pending).toBe(0);
  });

  it("of wide sheets take a round trip of their own", async () => {
    const { host, model, workbook } = startWorkbook(false);
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    const columns = usualColumns + 10;
    for (let column = 0; column < columns; column += 1)
      for (let row = 0; row < 3; row += 1) setCell(sheet, row, column, { value: row + column });
    const before = host.counters.requests;
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids.map(({ values }) => [values.length, values[2]?.[columns - 1]])).toEqual([[3, columns + 1]]);
    expect(host.counters.requests - before).toBe(1 + (await fixedTrips()));
  });

  it("end in one error where Excel answers no single row either", async () => {
    const { host, model, workbook } = startWorkbook(false);
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    for (let row = 0; row < 4; row += 1) setCell(sheet, row, 0, { value: row });
    for (let strike = 0; strike < 20; strike += 1)
      host.faults.add({
        at: (request) => JSON.stringify(request).includes("valueTypes"),
        refusal: "ResponsePayloadSizeLimitExceeded",
      });
    await expect(workbook.readGrids(null, silent)).rejects.toMatchObject({ code: "too_large" });
    // With the layout, then 4 rows, 2 rows, 1 row.
    expect(host.faults.pending).toBe(16);
  });
});

/** Requests for a workbook with one filled cell. */
async function fixedTrips(): Promise<number> {
  const { host, model, workbook } = startWorkbook(false);
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
  setCell(sheet, 0, 0, { value: 1 });
  const before = host.counters.requests;
  await workbook.readGrids(null, silent);
  return host.counters.requests - before;
}
