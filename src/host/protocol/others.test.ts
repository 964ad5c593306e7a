import { createWorkbook } from "../model/index.ts";
import { startNodeHost } from "../node/index.ts";

describe("others", () => {
  it("change the workbook once, between two requests, and listeners are told", async () => {
    const host = startNodeHost(createWorkbook(["Data"]));
    const told: string[] = [];
    host.onChanges((changes) => told.push(...changes.map(({ kind }) => kind)));
    host.others.after(2, ({ workbook, record }) => {
      const [sheet] = workbook.sheets;
      if (sheet === undefined) return;
      sheet.name = "Hers";
      record({ kind: "sheet", sheetId: sheet.id, change: "Renamed" });
    });
    const names = (): Promise<string> =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        return sheet.name;
      });
    expect([await names(), host.others.pending]).toEqual(["Data", 1]);
    expect([await names(), host.others.pending]).toEqual(["Data", 0]);
    expect([await names(), told]).toEqual(["Hers", ["sheet"]]);
  });

  it("stay away when they are cleared", async () => {
    const host = startNodeHost(createWorkbook(["Data"]));
    host.others.after(1, () => {
      throw new RangeError("nobody was to come");
    });
    host.others.clear();
    expect(host.others.pending).toBe(0);
    await host.run((context) => context.sync());
  });
});
