import { silent } from "../sheet/index.ts";
import { startWorkbook } from "./testing/startWorkbook.ts";

describe("correctCells", () => {
  it("writes none of the cells where Excel refuses one, and says which error it was", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const open = context.workbook.worksheets.getFirst();
      open.name = "Open";
      open.getRange("A1:A3").formulas = [["'92分"], ["=1+1"], [7]];
      const closed = context.workbook.worksheets.add("Closed");
      closed.getRange("A1").values = [["88分"]];
      closed.protection.protect({});
      await context.sync();
    });
    const grids = async (): Promise<unknown> =>
      (await workbook.readGrids(null, silent)).grids.map(({ values, formulas }) => [values, formulas]);
    const before = await grids();
    const changes = [
      { address: "Open!A1", value: 92, formula: null },
      { address: "Open!A2", value: 5, formula: null },
      { address: "Closed!A1", value: 88, formula: null },
      { address: "Open!A3", value: null, formula: null },
    ];
    await expect(workbook.correct(changes)).rejects.toMatchObject({ code: "protected" });
    expect(await grids()).toEqual(before);
    expect(before).not.toEqual([]);
  });

  it("writes as many cells as there are, in requests of a bounded size", async () => {
    const { host, workbook } = startWorkbook();
    const count = 2500;
    const changes = Array.from({ length: count }, (_, row) => ({
      ...{ address: `Sheet1!B${String(row + 1)}`, value: row, formula: null },
    }));
    const before = await workbook.correct(changes);
    expect(host.counters.largestRequestBytes).toBeLessThan(1_000_000);
    expect(before).toHaveLength(count);
    const [grid] = (await workbook.readGrids(null, silent)).grids;
    expect(grid?.values.map(([value]) => value)).toEqual(changes.map(({ value }) => value));
  });
});
