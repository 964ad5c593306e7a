import { createWorkbook } from "../../model/index.ts";
import { startNodeHost } from "../../node/startNodeHost.ts";

describe("range.hyperlink", () => {
  it("links cells to a place in the workbook and shows its text", async () => {
    const host = startNodeHost(createWorkbook(["Scores", "Other"]));
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Scores").getRange("A1:A3");
      range.hyperlink = { documentReference: "Other!B2", screenTip: "Go", textToDisplay: "=Ann" };
      range.load("hyperlink,values");
      range.format.font.load("color,underline");
      await context.sync();
      expect(range.hyperlink).toEqual({
        documentReference: "Other!B2",
        screenTip: "Go",
        textToDisplay: "=Ann",
      });
      expect(range.values.flat()).toEqual(["=Ann", "=Ann", "=Ann"]);
      expect([range.format.font.color, range.format.font.underline]).toEqual(["#0563C1", "Single"]);
    });
    expect(host.workbook.sheets[0]?.touched.has("hyperlinks")).toBe(true);
  });

  it("shows the address in an empty cell and keeps what a cell holds", async () => {
    const host = startNodeHost(createWorkbook(["Scores"]));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      sheet.getRange("B1").values = [[91]];
      sheet.getRange("A1").hyperlink = { address: "https://example.com/" };
      sheet.getRange("B1").hyperlink = { address: "https://example.com/b" };
      const values = sheet.getRange("A1:B1").load("values,hyperlink");
      await context.sync();
      expect(values.values).toEqual([["https://example.com/", 91]]);
      expect(values.hyperlink).toBeNull();
    });
  });

  it("replaces the link of a part only", async () => {
    const host = startNodeHost(createWorkbook(["Scores"]));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      sheet.getRange("A1:A3").hyperlink = { address: "https://example.com/all" };
      sheet.getRange("A2").hyperlink = { address: "https://example.com/one" };
      await context.sync();
    });
    const links = host.workbook.sheets[0]?.hyperlinks.map(({ address, area }) => [address, area.row]);
    expect(links).toEqual([
      ["https://example.com/all", 0],
      ["https://example.com/all", 2],
      ["https://example.com/one", 1],
    ]);
  });
});
