import { createWorkbook } from "../../model/index.ts";
import { startNodeHost } from "../../node/index.ts";

/** Formats a sheet and loads what a range then looks like. */
async function looksOf(
  address: string,
  properties: string,
  format: (sheet: Excel.Worksheet) => void,
): Promise<Excel.Range> {
  return startNodeHost(createWorkbook(["Scores"])).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Scores");
    format(sheet);
    const range = sheet.getRange(address).load(properties);
    await context.sync();
    return range;
  });
}

describe("range.format", () => {
  it("answers null where the cells differ", async () => {
    const { format } = await looksOf(
      "A1:B1",
      "format/horizontalAlignment,format/font/name,format/font/size",
      (sheet) => {
        sheet.getRange("A1").format.horizontalAlignment = "Center";
        sheet.getRange("A1:B1").format.font.name = "等线";
        sheet.getRange("B1").format.font.size = 9;
      },
    );
    expect([format.horizontalAlignment, format.font.name, format.font.size]).toEqual([null, "等线", null]);
  });

  it("formats whole columns for cells that come later", async () => {
    const range = await looksOf("B5:B6", "format/font/bold", (sheet) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B5").values = [[1]];
    });
    expect(range.format.font.bold).toBe(true);
  });

  it("draws inside lines between cells and none round them", async () => {
    const host = startNodeHost(createWorkbook(["Scores"]));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      const range = sheet.getRange("A1:B2");
      range.format.borders.getItem("InsideHorizontal").style = "Continuous";
      range.format.borders.getItem("EdgeBottom").set({ style: "Double", color: "#FF0000" });
      const first = sheet.getRange("A1").format.borders;
      const bottom = first.getItem("EdgeBottom").load("style,weight");
      const top = first.getItem("EdgeTop").load("style");
      const edge = range.format.borders.getItem("EdgeBottom").load("style,color");
      await context.sync();
      expect([bottom.style, bottom.weight, top.style]).toEqual(["Continuous", "Thin", "None"]);
      expect([edge.style, edge.color]).toEqual(["Double", "#FF0000"]);
    });
  });

  it("says how wide and high cells are, in points", async () => {
    const range = await looksOf(
      "A1:B1",
      "left,top,width,height,format/columnWidth,format/rowHeight",
      (sheet) => {
        sheet.getRange("A:A").format.columnWidth = 96;
        sheet.getRange("1:1").format.rowHeight = 30;
      },
    );
    expect([range.width, range.height, range.format.columnWidth, range.format.rowHeight]).toEqual([
      144,
      30,
      null,
      30,
    ]);
  });

  it("widens columns for Chinese text when fitting them", async () => {
    const chinese = await looksOf("A1", "format/columnWidth", (sheet) => {
      sheet.getRange("A1").values = [["二零二四年第一季度绩效考核"]];
      sheet.getRange("A:A").format.autofitColumns();
    });
    expect(chinese.format.columnWidth).toBeGreaterThan(130);
  });

  it("hides rows and knows it", async () => {
    const range = await looksOf("A1:A3", "rowHidden,columnHidden,height", (sheet) => {
      sheet.getRange("2:2").rowHidden = true;
    });
    expect([range.rowHidden, range.columnHidden, range.height]).toEqual([null, false, 30]);
  });

  it("keeps number formats, one for all or one for each", async () => {
    const range = await looksOf("A1:B2", "numberFormat,text", (sheet) => {
      sheet.getRange("A1:B2").values = [
        [0.5, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").numberFormat = "0.0" as never;
      sheet.getRange("A1:B1").numberFormat = [["0%", "0.00"]];
    });
    expect(range.text).toEqual([
      ["50%", "2.00"],
      ["3.0", "4.0"],
    ]);
  });

  it("formats several areas at once", async () => {
    await startNodeHost(createWorkbook(["Scores"])).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      const areas = sheet.getRanges("A1:B1,D4");
      areas.format.fill.color = "#FFEB9C";
      areas.format.borders.getItem("EdgeBottom").style = "Continuous";
      areas.load("address,areaCount,format/fill/color");
      const between = sheet.getRange("C1:C4").load("format/fill/color");
      const line = sheet.getRange("D4").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.format.fill.color]).toEqual([
        "Scores!A1:B1,Scores!D4",
        2,
        "#FFEB9C",
      ]);
      expect([between.format.fill.color, line.style]).toEqual(["#FFFFFF", "Continuous"]);
    });
  });
});
