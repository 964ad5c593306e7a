import type { WorkbookModel } from "../../host/index.ts";
import type { NodeHost } from "../../host/node/index.ts";
import { silent, type Workbook } from "../../sheet/index.ts";
import { morePeople, samplePeople } from "../testing/samplePeople.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

let host: NodeHost;
let workbook: Workbook;
let model: WorkbookModel;

beforeEach(async () => {
  ({ host, model, workbook } = await startWithData());
});

async function valuesOf(name: string, address: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

/** Everything that a user could see of her own sheets, and which sheets there are. */
async function userView(): Promise<unknown> {
  const formulas = await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getUsedRange().load("formulas");
    await context.sync();
    return range.formulas as unknown;
  });
  return {
    formulas,
    sheets: model.sheets.map((sheet) => sheet.name),
    names: model.names.map((item) => item.name),
  };
}

describe("publishPlan", () => {
  it("writes tabs whose formulas compute, and text that looks like a formula or a number as text", async () => {
    const receipt = await workbook.publish(samplePlan(samplePeople), silent);
    expect(receipt.sheetsAdded).toEqual(["Summary", "Policy"]);
    expect(await valuesOf("Summary", "A3:D6")).toEqual([
      ["Name", "Score", "Weighted", "Grade"],
      ["Lin Yue", 96, 48, "A"],
      ["=1+1", 80, 40, "B"],
      ["007", 55, 27.5, "B"],
    ]);
    const summary = model.sheets.find((sheet) => sheet.name === "Summary");
    expect(summary?.tables.map((table) => table.name)).toEqual(["KPI_Summary"]);
    expect(summary?.charts.map((chart) => chart.name)).toEqual(["KPI_Scores"]);
    expect(summary?.conditionalFormats).toHaveLength(5);
    expect(summary?.visibility).toBe("Visible");
  });

  it("writes nothing the second time", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    const before = host.counters.cellsWritten;
    const receipt = await workbook.publish(samplePlan(samplePeople), silent);
    expect(receipt).toMatchObject({ cellsWritten: 0, sheetsUnchanged: ["Summary", "Policy"] });
    expect(host.counters.cellsWritten).toBe(before);
  });

  it("writes only the score that changed", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    const before = host.counters.cellsWritten;
    const receipt = await workbook.publish(samplePlan([["Lin Yue", 97], ...samplePeople.slice(1)]), silent);
    expect(receipt).toMatchObject({ cellsWritten: 1, sheetsChanged: ["Summary"] });
    expect(host.counters.cellsWritten - before).toBe(1);
    expect(await valuesOf("Summary", "B4:C4")).toEqual([[97, 48.5]]);
  });

  it("changes a tab whose id no sheet could be called, and brings it back", async () => {
    const planOf = (score: number) => {
      const { sheets } = samplePlan([["Lin Yue", score]]);
      const card = sheets
        .filter(({ id }) => id === "summary")
        .map((sheet) => ({ ...sheet, id: "card:E/01" }));
      return { sheets: [...card, ...sheets.slice(1)], names: [], activate: null };
    };
    await workbook.publish(planOf(96), silent);
    expect((await workbook.publish(planOf(97), silent)).sheetsChanged).toEqual(["Summary"]);
    expect(await workbook.restore(silent)).toBe(true);
    expect(await valuesOf("Summary", "B4")).toEqual([[96]]);
  });

  it("takes another name where the user has a sheet of that name, and the formulas follow", async () => {
    await host.run(async (context) => {
      context.workbook.worksheets.add("Policy").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const receipt = await workbook.publish(samplePlan(samplePeople), silent);
    expect(receipt.sheetNames).toEqual({ summary: "Summary", policy: "Policy (2)" });
    expect(await valuesOf("Policy", "A1")).toEqual([["mine"]]);
    expect(await valuesOf("Summary", "C4:D4")).toEqual([[48, "A"]]);
  });

  it("grows a table when people are added and takes the old layout back on restore", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    await workbook.publish(samplePlan(morePeople), silent);
    expect(await valuesOf("Summary", "A7:D7")).toEqual([["Zhou Ran", 91, 45.5, "A"]]);
    expect(await workbook.restore(silent)).toBe(true);
    expect(await valuesOf("Summary", "A6:D7")).toEqual([
      ["007", 55, 27.5, "B"],
      ["", "", "", ""],
    ]);
    const summary = model.sheets.find((sheet) => sheet.name === "Summary");
    expect(summary?.tables[0]?.area.rowCount).toBe(4);
    // In the size of our headings, not in Excel's own, which is that of a page's title.
    expect(summary?.charts.map(({ title }) => title)).toEqual([
      { text: "Scores", visible: true, fontSize: 12, fontBold: true },
    ]);
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(["Data", "Summary", "Policy"]);
  });

  it("removes its tabs when the first publishing is taken back", async () => {
    const before = await userView();
    await workbook.publish(samplePlan(samplePeople), silent);
    expect(await workbook.restore(silent)).toBe(true);
    expect(await userView()).toEqual(before);
    expect(await workbook.restore(silent)).toBe(false);
  });

  it("says so where the user's own cells stand in the way", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").getRange("A7").values = [["note of mine"]];
      await context.sync();
    });
    await expect(workbook.publish(samplePlan(morePeople), silent)).rejects.toMatchObject({
      code: "user_content",
      at: "Summary!A7",
    });
    expect(await valuesOf("Summary", "A7")).toEqual([["note of mine"]]);
  });
});
