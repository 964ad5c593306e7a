import { createWorkbook } from "../model/index.ts";
import { startNodeHost, type NodeHost } from "./startNodeHost.ts";
import { refusalOf } from "../testing/refusalOf.ts";

/** One sheet, "Scores", unless others are asked for. */
function start(...names: string[]): NodeHost {
  return startNodeHost(createWorkbook(names.length === 0 ? ["Scores"] : names));
}

const scores = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Scores");

describe("Microsoft's client on the embedded host", () => {
  it("keeps a property closed until it was loaded", async () => {
    const host = start();
    await host.run(async (context) => {
      const range = scores(context).getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(/property 'values' is not available/);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  });

  it("answers a missing sheet as a null object and lets its methods do nothing", async () => {
    const host = start();
    await host.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nobody");
      missing.delete();
      const range = missing.getRange("A1");
      range.load("values");
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("finds a sheet again by its id after it was renamed", async () => {
    const host = start();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Draft");
      await context.sync();
      sheet.name = "Final";
      sheet.load("name,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Final", 1]);
    });
  });

  it("gives a collection's items with what was asked of them", async () => {
    const host = start("Scores", "Policy");
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Scores", "Visible"],
        ["Policy", "Visible"],
      ]);
      expect(count.value).toBe(2);
    });
  });

  it("loads through properties that are objects", async () => {
    const host = start();
    await host.run(async (context) => {
      const range = scores(context).getRange("A1:B1");
      range.format.fill.color = "#ff0000";
      range.getCell(0, 0).format.font.bold = true;
      range.load("format/fill/color,format/font/bold,worksheet/name");
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold, range.worksheet.name]).toEqual([
        "#FF0000",
        null,
        "Scores",
      ]);
    });
  });

  it("sets several properties at once", async () => {
    const host = start();
    await host.run(async (context) => {
      const range = scores(context).getRange("A1:B1");
      range.set({ values: [[1, 2]], format: { wrapText: true, font: { size: 14 } } });
      range.load("values,format/wrapText,format/font/size");
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.size]).toEqual([[[1, 2]], true, 14]);
    });
  });

  it("takes large arrays in the pieces that the client makes of them", async () => {
    const host = start();
    const values = Array.from({ length: 1000 }, (_, row) => [row, `E${String(row)}`]);
    await host.run(async (context) => {
      const range = scores(context).getRange("A1:B1000");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(host.counters.cellsWritten).toBe(2000);
  });

  it("keeps a range where its cells are when rows are inserted above", async () => {
    const host = start();
    await host.run(async (context) => {
      const sheet = scores(context);
      const range = sheet.getRange("B2:C3");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Scores!B4:C5");
    });
  });

  it("lets go of the ranges it kept when the batch is over", async () => {
    const host = start();
    await host.run(async (context) => {
      scores(context).getRange("A1").load("values");
      await context.sync();
      expect(host.context.references.objects()).toHaveLength(1);
    });
    expect(host.context.references.objects()).toHaveLength(0);
  });

  it("stops at the first action that fails and keeps what was done before", async () => {
    const host = start();
    const code = await refusalOf(host, (context) => {
      const sheet = scores(context);
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Nobody").activate();
      sheet.getRange("A2").values = [["after"]];
    });
    expect(code).toBe("ItemNotFound");
    const [sheet] = host.workbook.sheets;
    expect([sheet?.cells.get(0)?.get(0)?.value, sheet?.cells.get(1)]).toEqual(["before", undefined]);
  });

  it("counts what went over the wire", async () => {
    const host = start();
    await host.run(async (context) => {
      scores(context).getRange("A1:B2").load("values");
      await context.sync();
    });
    expect(host.counters).toMatchObject({ requests: 2, cellsRead: 4, cellsWritten: 0 });
    expect(host.counters.actions).toBeGreaterThan(4);
    expect(host.counters.bytesOut).toBeGreaterThan(500);
    expect(host.counters.bytesIn).toBeGreaterThan(100);
  });
});

describe("what the embedded host refuses", () => {
  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "a sheet that is not there",
      "ItemNotFound",
      (context) => void context.workbook.worksheets.getItem("Nobody"),
    ],
    ["an address that is none", "InvalidArgument", (context) => void scores(context).getRange("A0:ZZZZ1")],
    [
      "a range beyond the sheet",
      "InvalidArgument",
      (context) => void scores(context).getRange("A1").getOffsetRange(-1, 0),
    ],
    ["too few rows", "InvalidArgument", (context) => (scores(context).getRange("A1:A2").values = [[1]])],
    [
      "a ragged array",
      "InvalidArgument",
      (context) => (scores(context).getRange("A1:B2").values = [[1, 2], [3]]),
    ],
    [
      "a flat array",
      "InvalidArgument",
      (context) => (scores(context).getRange("A1:B1").values = [1, 2] as never),
    ],
    [
      "a broken formula",
      "InvalidArgument",
      (context) => (scores(context).getRange("A1").formulas = [["=SUM("]]),
    ],
    [
      "a text too long",
      "InvalidArgument",
      (context) => (scores(context).getRange("A1").values = [["x".repeat(32_768)]]),
    ],
    [
      "values for whole columns",
      "RangeExceedsLimit",
      (context) => (scores(context).getRange("A:A").values = 1 as never),
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      (context) => (scores(context).getRange("A1").format.fill.color = "reddish"),
    ],
    ["a sheet name in use", "ItemAlreadyExists", (context) => void context.workbook.worksheets.add("scores")],
    [
      "a sheet name too long",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("x".repeat(32)),
    ],
    [
      "a sheet name with a slash",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("1/2"),
    ],
    [
      "a sheet name with quotes at its end",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("Li'"),
    ],
    [
      "the reserved sheet name",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("History"),
    ],
    [
      "deleting the last visible sheet",
      "InvalidOperation",
      (context) => {
        scores(context).delete();
      },
    ],
    [
      "a member that is not built",
      "ApiNotFound",
      (context) => {
        scores(context).getRange("A1").showCard();
      },
    ],
    [
      "a property that is not built",
      "ApiNotFound",
      (context) => void scores(context).getRange("A1").load("savedAsArray"),
    ],
    ["an object that is not built", "ApiNotFound", (context) => void context.workbook.queries.getCount()],
  ])("%s: %s", async (_what, code, batch) => {
    expect(await refusalOf(start(), batch)).toBe(code);
  });

  it("names the member that is not built", async () => {
    const host = start();
    const attempt = host.run(async (context) => {
      scores(context).getRange("A1").format.autoIndent = true;
      await context.sync();
    });
    await expect(attempt).rejects.toThrow("RangeFormat.autoIndent is not built");
  });

  it("gives null for the values of whole columns", async () => {
    await start().run(async (context) => {
      const range = scores(context).getRange("A:A");
      range.load("values,address");
      await context.sync();
      expect([range.values, range.address]).toEqual([null, "Scores!A:A"]);
    });
  });

  it("gives null for the values of more than five million cells", async () => {
    await start().run(async (context) => {
      const range = scores(context).getRange("A1:E1000001");
      range.load("values,cellCount");
      await context.sync();
      expect([range.values, range.cellCount]).toEqual([null, 5_000_005]);
    });
  });

  it("writes to locked cells of a protected sheet", async () => {
    const host = start();
    const [sheet] = host.workbook.sheets;
    await host.run(async (context) => {
      scores(context).getRange("B1").format.protection.locked = false;
      await context.sync();
    });
    if (sheet !== undefined) {
      sheet.protection = protectedSheet;
    }
    expect(await refusalOf(host, (context) => (scores(context).getRange("B1").values = [[1]]))).toBe("done");
    expect(await refusalOf(host, (context) => (scores(context).getRange("A1").values = [[1]]))).toBe(
      "AccessDenied",
    );
    expect(await refusalOf(host, (context) => (scores(context).getRange("A1").format.font.bold = true))).toBe(
      "AccessDenied",
    );
  });

  it("requests while a cell is being edited, until the user is done", async () => {
    const host = start();
    host.setCellEditMode(true);
    const write = (context: Excel.RequestContext): void =>
      void (scores(context).getRange("A1").values = [[1]]);
    expect(await refusalOf(host, write)).toBe("InvalidOperationInCellEditMode");
    const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context);
      await context.sync();
      return "written";
    });
    host.setCellEditMode(false);
    expect(await waiting).toBe("written");
  });

  it("requests and responses of more than 5 MB", async () => {
    const host = start();
    const text = "绩".repeat(30_000);
    const rows = Array.from({ length: 60 }, () => [text]);
    const address = `A1:A${String(rows.length)}`;
    expect(await refusalOf(host, (context) => (scores(context).getRange(address).values = rows))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    host.edit(() => {
      const cells = rows.map(
        (_, row) => [row, new Map([[0, { value: text, formula: null, styleId: 0 }]])] as const,
      );
      const [sheet] = host.workbook.sheets;
      cells.forEach(([row, cell]) => sheet?.cells.set(row, cell));
    });
    expect(await refusalOf(host, (context) => void scores(context).getRange(address).load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  it("an action that a test breaks, by the number of its request", async () => {
    const host = start();
    host.faults.add({ at: 2, error: { code: "GeneralException" } });
    const attempt = host.run(async (context) => {
      scores(context).getRange("A1").values = [["first"]];
      await context.sync();
      scores(context).getRange("A1").values = [["second"]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "GeneralException" });
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("first");
    expect(host.faults.pending).toBe(0);
  });

  it("a whole request that a test breaks, by what it does", async () => {
    const host = start();
    host.faults.add({
      at: ({ Actions }) => Actions.some(({ Name }) => Name === "Values"),
      refusal: "ActivityLimitReached",
    });
    expect(await refusalOf(host, (context) => void scores(context).getRange("A1").load("values"))).toBe(
      "done",
    );
    const write = (context: Excel.RequestContext): void =>
      void (scores(context).getRange("A1").values = [[1]]);
    expect(await refusalOf(host, write)).toBe("ActivityLimitReached");
    expect(await refusalOf(host, write)).toBe("done");
  });
});

const protectedSheet = {
  options: {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Normal" as const,
  },
  password: null,
  hasPassword: false,
};
