import { openXlsx, saveXlsx } from "../../file/index.ts";
import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

function start(): NodeHost {
  return startNodeHost(createWorkbook(["Scores"]));
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Scores");
}

describe("sheet.protection", () => {
  it("allows what its options say and nothing else", async () => {
    const host = start();
    await host.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowFormatCells: true,
        allowInsertRows: false,
        selectionMode: "Unlocked",
      });
      sheetOf(context).getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(await refusalOf(host, (context) => (sheetOf(context).getRange("A1").values = [[1]]))).toBe(
      "AccessDenied",
    );
    expect(await refusalOf(host, (context) => sheetOf(context).comments.add("A1", "no"))).toBe(
      "AccessDenied",
    );
    expect(
      await refusalOf(
        host,
        (context) => (sheetOf(context).getRange("A1").hyperlink = { address: "https://a.b" }),
      ),
    ).toBe("AccessDenied");
    expect(host.workbook.sheets[0]?.touched.has("protection")).toBe(true);
  });

  it("is not protected twice, and only the password opens it", async () => {
    const host = start();
    const tried = (work: (protection: Excel.WorksheetProtection) => void): Promise<string> =>
      refusalOf(host, (context) => work(sheetOf(context).protection));
    expect(await tried((protection) => protection.protect({}, "secret"))).toBe("done");
    expect(await tried((protection) => protection.protect())).toBe("AccessDenied");
    expect(await tried((protection) => protection.unprotect())).toBe("AccessDenied");
    expect(await tried((protection) => protection.unprotect("wrong"))).toBe("AccessDenied");
    expect(await tried((protection) => protection.unprotect("secret"))).toBe("done");
    expect(await tried((protection) => protection.unprotect())).toBe("done");
    expect(await refusalOf(host, (context) => (sheetOf(context).getRange("A1").values = [[1]]))).toBe("done");
  });

  it("opens with the password that a file knows by its hash only", async () => {
    const host = start();
    await host.run(async (context) => {
      sheetOf(context).protection.protect({}, "secret");
      await context.sync();
    });
    const again = startNodeHost(openXlsx(saveXlsx(host.workbook)));
    const tried = (password: string): Promise<string> =>
      refusalOf(again, (context) => sheetOf(context).protection.unprotect(password));
    expect([await tried("wrong"), await tried("secret")]).toEqual(["AccessDenied", "done"]);
  });

  it("refuses options that Excel does not know", async () => {
    const options = { allowEverything: true } as Excel.WorksheetProtectionOptions;
    expect(await refusalOf(start(), (context) => sheetOf(context).protection.protect(options))).toBe(
      "InvalidArgument",
    );
  });
});

describe("workbook.protection", () => {
  it("is set and taken away with its password", async () => {
    const host = start();
    await host.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect("secret");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await refusalOf(host, (context) => context.workbook.protection.unprotect("no"))).toBe(
      "AccessDenied",
    );
    expect(await refusalOf(host, (context) => context.workbook.protection.unprotect("secret"))).toBe("done");
    expect(host.workbook.protection).toBeNull();
  });
});
