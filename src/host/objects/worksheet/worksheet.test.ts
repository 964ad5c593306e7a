import { createCalcEngine } from "../../calc/index.ts";
import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/index.ts";

function start(...names: string[]): NodeHost {
  return startNodeHost(createWorkbook(names), { calcEngine: createCalcEngine() });
}

describe("worksheet", () => {
  it("is renamed in every formula that names it", async () => {
    await start("Scores", "Summary").run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Scores").getRange("A1").values = [[5]];
      const formula = worksheets.getItem("Summary").getRange("A1");
      formula.formulas = [["=Scores!A1*2"]];
      worksheets.getItem("Scores").name = "2024 成绩";
      formula.load("formulas,values");
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[["='2024 成绩'!A1*2"]], [[10]]]);
    });
  });

  it("leaves #REF! where it was deleted", async () => {
    await start("Scores", "Summary").run(async (context) => {
      const { worksheets } = context.workbook;
      const formula = worksheets.getItem("Summary").getRange("A1");
      formula.formulas = [["=Scores!A1*2"]];
      worksheets.getItem("Scores").delete();
      formula.load("formulas,values");
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[["=#REF!*2"]], [["#REF!"]]]);
    });
  });

  it("is copied with everything on it, sharing nothing", async () => {
    const host = start("Scores");
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      sheet.getRange("A1:B1").values = [[1, "=Scores!A1+1"]];
      sheet.getRange("A1").format.fill.color = "#FFCC00";
      const copy = sheet.copy("Before", sheet);
      copy.getRange("A1").values = [[10]];
      copy.load("name,position");
      const copied = copy.getRange("A1:B1").load("values,format/fill/color");
      const original = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Scores (2)", 0]);
      expect([copied.values, original.values]).toEqual([[[10, 11]], [[1, 2]]]);
    });
  });

  it("moves, hides and comes to the front", async () => {
    await start("One", "Two", "Three").run(async (context) => {
      const { worksheets } = context.workbook;
      const three = worksheets.getItem("Three");
      three.position = 0;
      three.activate();
      three.visibility = "VeryHidden";
      const active = worksheets.getActiveWorksheet().load("name");
      const first = worksheets.getFirst(true).load("name");
      worksheets.load("items/name");
      await context.sync();
      expect([active.name, first.name]).toEqual(["One", "One"]);
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Three", "One", "Two"]);
    });
  });

  it("keeps its tab's colour and its grid lines", async () => {
    await start("Scores").run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      sheet.tabColor = "#217346";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#217346", false]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["added to", (sheet) => void sheet.context.workbook.worksheets.add()],
    ["renamed", (sheet) => (sheet.name = "Other")],
    ["moved", (sheet) => (sheet.position = 1)],
    ["hidden", (sheet) => (sheet.visibility = "Hidden")],
    ["copied", (sheet) => void sheet.copy()],
    [
      "deleted",
      (sheet) => {
        sheet.delete();
      },
    ],
  ])("is not %s in a workbook whose structure is protected", async (_what, change) => {
    const host = start("Scores", "Policy");
    host.workbook.protection = { password: null, hasPassword: false };
    const attempt = host.run(async (context) => {
      change(context.workbook.worksheets.getItem("Scores"));
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("workbook", () => {
  it("takes sheets of another file", async () => {
    const other = createWorkbook(["Scores"]);
    other.sheets[0]?.cells.set(0, new Map([[0, { value: "from afar", formula: null, styleId: 0 }]]));
    const host = startNodeHost(createWorkbook(["Scores"]), { openBase64: () => other });
    await host.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64("UEsDBA==", { positionType: "End" });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name");
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect([sheet.name, cell.values]).toEqual(["Scores (2)", [["from afar"]]]);
    });
  });

  it("knows what is selected", async () => {
    await start("Scores", "Policy").run(async (context) => {
      context.workbook.worksheets.getItem("Policy").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Policy!B2:C3", "Policy!B2"]);
    });
  });
});
