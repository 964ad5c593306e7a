import { silent } from "../../sheet/index.ts";
import { startWorkbook } from "../testing/startWorkbook.ts";

describe("readGrids", () => {
  it("reads values, formulas and formats, and tells errors, empty texts and empty cells apart", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Scores";
      sheet.getRange("B2:D3").formulas = [
        ["Name", "=NA()", '=""'],
        ["'#N/A", "'0042", 0.95],
      ];
      sheet.getRange("D3").numberFormat = [["0%"]];
      sheet.getRange("B5:C5").values = [["note", true]];
      await context.sync();
    });
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids).toHaveLength(1);
    expect(grids[0]).toMatchObject({
      sheetName: "Scores",
      isSheetHidden: false,
      origin: { row: 1, column: 1 },
      values: [
        ["Name", { fault: "#N/A" }, ""],
        ["#N/A", "0042", 0.95],
        [null, null, null],
        ["note", true, null],
      ],
    });
    expect(grids[0]?.formulas?.[0]).toEqual([null, "=NA()", '=""']);
    expect(grids[0]?.numberFormats?.[1]?.[2]).toBe("0%");
  });

  it("tells merges, hidden rows, columns and sheets, from the corner of the used range", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:D6").values = Array.from({ length: 5 }, (_, row) => [row, row, row]);
      sheet.getRange("B2:D2").merge(false);
      sheet.getRange("4:5").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").values = [[1]];
      other.visibility = "Hidden";
      await context.sync();
    });
    const { grids } = await workbook.readGrids(null, silent);
    expect(
      grids.map((grid) => [grid.isSheetHidden, grid.merges, grid.hiddenRows, grid.hiddenColumns]),
    ).toEqual([
      [false, [{ top: 0, left: 0, bottom: 0, right: 2 }], [2, 3], [1]],
      [true, [], [], []],
    ]);
  });

  it("leaves our own tabs out and asks for many sheets in few round trips", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      for (let index = 0; index < 12; index += 1) {
        const sheet = context.workbook.worksheets.add(`S${String(index)}`);
        sheet.getRange("A1:T100").values = Array.from({ length: 100 }, () =>
          Array.from({ length: 20 }, () => 87.5),
        );
      }
      context.workbook.worksheets.getItem("S3").customProperties.add("KPI_TAB", "summary");
      await context.sync();
    });
    const before = host.counters.requests;
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids.map((grid) => grid.sheetName)).not.toContain("S3");
    expect(grids).toHaveLength(12);
    expect(host.counters.requests - before).toBeLessThanOrEqual(5);
  });

  it("reads a stray entry in the last row apart, without the million empty rows before it", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:D4").values = [
        ["Name", "Score", "Sum"],
        ["Lin", 80, 90],
        ["Wu", 70, 60],
      ];
      sheet.getRange("B2:D2").merge(false);
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("XFD1048576").values = [["x"]];
      await context.sync();
    });
    const { requests, cellsRead } = host.counters;
    const { grids } = await workbook.readGrids(null, silent);
    expect(host.counters.requests - requests).toBeLessThanOrEqual(5);
    expect(host.counters.cellsRead - cellsRead).toBeLessThan(100);
    expect(grids.map(({ origin, values }) => [origin, values.length, values[0]?.length])).toEqual([
      [{ row: 1, column: 1 }, 3, 3],
      [{ row: 1_048_575, column: 16_383 }, 1, 1],
    ]);
    expect([grids[0]?.merges, grids[0]?.hiddenRows, grids[1]?.merges]).toEqual([
      [{ top: 0, left: 0, bottom: 0, right: 2 }],
      [1],
      [],
    ]);
  });

  it("reads comments with the cells they stand on", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").values = [
        ["Name", "Score"],
        ["Lin", 80],
      ];
      context.workbook.comments.add("Sheet1!C2", "weight 30%");
      await context.sync();
    });
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids[0]?.notes).toEqual({ "0,1": "weight 30%" });
  });

  it.each([true, false])("finds out whether days are counted from 1904: %p", async (uses1904Dates) => {
    const { model, workbook } = startWorkbook();
    model.date1904 = uses1904Dates;
    expect((await workbook.readGrids(null, silent)).uses1904Dates).toBe(uses1904Dates);
  });

  it("stops when it is told to", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(workbook.readGrids(null, { ...silent, isCancelled: () => true })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});
