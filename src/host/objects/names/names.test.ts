import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

function start(): NodeHost {
  return startNodeHost(createWorkbook(["Scores", "My sheet"]));
}

describe("names", () => {
  it("stand for ranges, constants and formulas of one scope", async () => {
    const host = start();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My sheet");
      const range = context.workbook.names.add("权重", sheet.getRange("B2:C9"), "weights");
      const limit = context.workbook.names.add("Limit", "=90.5");
      const own = sheet.names.add("Limit", '="own"');
      range.load("name,type,value,formula,comment,scope");
      limit.load("type,value,scope");
      own.load("type,value,scope,worksheet/name");
      const cells = range.getRange().load("address");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: "权重",
        type: "Range",
        value: "'My sheet'!$B$2:$C$9",
        formula: "='My sheet'!$B$2:$C$9",
        comment: "weights",
        scope: "Workbook",
      });
      expect(cells.address).toBe("'My sheet'!B2:C9");
      expect([limit.type, limit.value, own.type, own.value, own.scope]).toEqual([
        "Double",
        90.5,
        "String",
        "own",
        "Worksheet",
      ]);
    });
    expect(host.workbook.touched.has("names")).toBe(true);
  });

  it("follow a sheet that is renamed and change with their formula", async () => {
    const host = start();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      const item = context.workbook.names.add("Total", sheet.getRange("A1"));
      await context.sync();
      sheet.name = "Results";
      item.load("formula");
      await context.sync();
      expect(item.formula).toBe("=Results!$A$1");
      item.formula = "=Results!$B$1:$B$3";
      const range = item.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Results!B1:B3");
    });
  });

  it("are found in any case until they are deleted", async () => {
    const host = start();
    await host.run(async (context) => {
      context.workbook.names.add("Limit", "=1");
      const found = context.workbook.names.getItem("LIMIT");
      found.visible = false;
      await context.sync();
      found.delete();
      const gone = context.workbook.names.getItemOrNullObject("Limit");
      const count = context.workbook.names.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    });
  });

  it("follow Excel's rules", async () => {
    const host = start();
    const added = (name: string): Promise<string> =>
      refusalOf(host, (context) => context.workbook.names.add(name, "=1"));
    expect(await added("Limit")).toBe("done");
    expect(await added("limit")).toBe("ItemAlreadyExists");
    expect(await added("B2")).toBe("InvalidArgument");
    expect(await added("two words")).toBe("InvalidArgument");
    expect(await refusalOf(host, (context) => context.workbook.names.getItem("None").load("value"))).toBe(
      "ItemNotFound",
    );
  });

  it("say that a formula is not evaluated here", async () => {
    const host = start();
    expect(
      await refusalOf(host, (context) => context.workbook.names.add("Sum", "=SUM(Scores!A:A)").load("value")),
    ).toBe("NotImplemented");
  });
});
