import { createWorkbook } from "../model/index.ts";
import { startNodeHost } from "./startNodeHost.ts";

describe("startNodeHost", () => {
  it("answers Microsoft's own Excel.run", async () => {
    const host = startNodeHost(createWorkbook(["Scores"]));
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Scores").getRange("A1:B2");
      range.values = [
        [1, "二"],
        [true, ""],
      ];
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([
        [1, "二"],
        [true, ""],
      ]);
      expect(range.address).toBe("Scores!A1:B2");
    });
  });
});
