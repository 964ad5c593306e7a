import { eventually } from "../../test/eventually.ts";
import { silent } from "../sheet/index.ts";
import { startWorkbook } from "./testing/startWorkbook.ts";
import { samplePlan } from "./testing/samplePlan.ts";

const bulk = (count: number): readonly (readonly [string, number])[] =>
  Array.from({ length: count }, (_, index) => [`Person ${String(index)}`, 50 + (index % 50)] as const);

describe("createExcelWorkbook", () => {
  it("keeps JSON in the workbook, whatever characters it has, and forgets it", async () => {
    const { workbook } = startWorkbook();
    const value = { name: '绩效 <A&B> "x"', list: [1, null, true] };
    expect(await workbook.load("policy")).toBeNull();
    await workbook.save("policy", value);
    await workbook.save("policy", { ...value, list: [2] });
    expect(await workbook.load("policy")).toEqual({ ...value, list: [2] });
    await workbook.save("policy", null);
    expect(await workbook.load("policy")).toBeNull();
  });

  it("corrects cells and gives back what stood there, so that it can be undone", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Q1 评分";
      sheet.getRange("A1:A2").formulas = [["'92分"], ["=1+1"]];
      await context.sync();
    });
    const changes = [
      { address: "'Q1 评分'!A1", value: 92, formula: null },
      { address: "'Q1 评分'!A2", value: null, formula: "=2+3" },
    ];
    const before = await workbook.correct(changes);
    const read = async (): Promise<unknown> => (await workbook.readGrids(null, silent)).grids[0]?.values;
    expect(await read()).toEqual([[92], [5]]);
    await workbook.correct(before);
    expect(await read()).toEqual([["92分"], [2]]);
  });

  it("puts a formula into the selected cell, and leaves a cell alone that holds something", async () => {
    const { host, workbook } = startWorkbook();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Q1 评分";
      sheet.getRange("A1").values = [[88]];
      sheet.getRange("C2:D3").select();
      await context.sync();
    });
    expect(await workbook.enterFormula("=1+2")).toEqual({ address: "'Q1 评分'!C2", isTaken: false });
    expect(await workbook.enterFormula("=4+5")).toEqual({ address: "'Q1 评分'!C2", isTaken: true });
    const [grid] = (await workbook.readGrids(null, silent)).grids;
    expect(grid?.values).toEqual([
      [88, null, null],
      [null, null, 3],
    ]);
  });

  it("shows a cell, and says so where there is no such sheet", async () => {
    const { host, model, workbook } = startWorkbook();
    await host.run(async (context) => {
      context.workbook.worksheets.add("Hidden one").visibility = "Hidden";
      await context.sync();
    });
    await workbook.reveal("'Hidden one'!C7");
    expect(model.sheets.find((sheet) => sheet.name === "Hidden one")?.visibility).toBe("Visible");
    await expect(workbook.reveal("Gone!A1")).rejects.toMatchObject({ code: "not_found", at: "Gone!A1" });
  });

  it("tells a burst of changes once, and not its own writing", async () => {
    const { host, workbook } = startWorkbook();
    const told: unknown[] = [];
    const stop = await workbook.onChanged((change) => told.push(change));
    await workbook.publish(samplePlan(bulk(3)), silent);
    await workbook.correct([{ address: "Sheet1!C9", value: 9, formula: null }]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    await eventually(() => told.length, 1);
    // Whatever else were told would come now.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await stop();
    expect(told).toEqual([{ sheetName: "Sheet1", address: "A1,A2", isRemote: false }]);
  });

  it.each([
    [1_000, 8],
    [10_000, 9],
    [50_000, 12],
  ])("publishes %i people in at most %i requests, none over 1 MB", async (count, most) => {
    const { host, workbook } = startWorkbook(false);
    const before = host.counters.requests;
    await workbook.publish(samplePlan(bulk(count)), silent);
    // The tabs' formats, rules, table and chart are the same few kilobytes for any number of people.
    const contents = Buffer.byteLength(JSON.stringify(bulk(count))) + 35_000;
    expect(host.counters.requests - before).toBeLessThanOrEqual(most);
    expect(host.counters.largestRequestBytes).toBeLessThanOrEqual(1_000_000);
    expect(host.counters.bytesOut / contents).toBeLessThanOrEqual(1.3);
  });
});
