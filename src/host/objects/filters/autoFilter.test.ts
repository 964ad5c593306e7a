import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";

/** Scores 10..100 in B2:B11 under headers in A1:B1. */
async function start(): Promise<NodeHost> {
  const host = startNodeHost(createWorkbook(["Scores"]));
  await host.run(async (context) => {
    const rows = Array.from({ length: 10 }, (_, index) => [`P${String(index)}`, (index + 1) * 10]);
    sheetOf(context).getRange("A1:B11").values = [["Name", "Score"], ...rows];
    await context.sync();
  });
  return host;
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Scores");
}

/** Rows (as on the sheet, from 1) that are shown among the ten. */
function shownRows(host: NodeHost): number[] {
  return Array.from({ length: 10 }, (_, index) => index + 2).filter(
    (row) => host.workbook.sheets[0]?.rows.get(row - 1)?.hidden !== true,
  );
}

describe("sheet.autoFilter", () => {
  it.each<[Excel.FilterCriteria, number[]]>([
    [{ filterOn: "TopItems", criterion1: "2" }, [10, 11]],
    [{ filterOn: "BottomPercent", criterion1: "30" }, [2, 3, 4]],
    [{ filterOn: "Custom", criterion1: ">=20", criterion2: "<=30", operator: "And" }, [3, 4]],
    [{ filterOn: "Custom", criterion1: "<20", criterion2: ">90", operator: "Or" }, [2, 11]],
    [{ filterOn: "Values", values: ["50", "70"] }, [6, 8]],
  ])("shows what meets %j", async (criteria, expected) => {
    const host = await start();
    await host.run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.apply("A1:B11", 1, criteria);
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        "Scores!A1:B11",
      ]);
    });
    expect(shownRows(host)).toEqual(expected);
  });

  it("shows everything again when it is removed", async () => {
    const host = await start();
    await host.run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.apply("A1:B11", 1, { filterOn: "TopItems", criterion1: "1" });
      autoFilter.remove();
      autoFilter.load("enabled");
      const range = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([autoFilter.enabled, range.isNullObject]).toEqual([false, true]);
    });
    expect(shownRows(host)).toHaveLength(10);
  });

  it("names a kind of filter that is not built", async () => {
    const host = await start();
    await expect(
      host.run(async (context) => {
        sheetOf(context).autoFilter.apply("A1:B11", 1, { filterOn: "CellColor", color: "#FF0000" });
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
