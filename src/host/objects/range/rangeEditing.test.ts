import { createCalcEngine } from "../../calc/index.ts";
import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/index.ts";

function start(...names: string[]): NodeHost {
  const workbook = createWorkbook(names.length === 0 ? ["Scores"] : names);
  return startNodeHost(workbook, { calcEngine: createCalcEngine() });
}

const scores = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Scores");

/** Does something with the sheet and reads a range's formulas afterwards. */
async function formulasAfter(
  address: string,
  edit: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  host = start(),
): Promise<unknown[][]> {
  return host.run(async (context) => {
    const sheet = scores(context);
    edit(sheet, context);
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

describe("range.values and its kin", () => {
  it("computes formulas before they are read in the same request", async () => {
    await start().run(async (context) => {
      const range = scores(context).getRange("A1:C1");
      range.values = [[2, 3, "=A1*B1"]];
      range.load("values,formulas,text,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[2, 3, 6]]);
      expect(range.formulas).toEqual([[2, 3, "=A1*B1"]]);
      expect(range.text).toEqual([["2", "3", "6"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "Double"]]);
    });
  });

  it("waits with calculation until the request is over when it was suspended", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      sheet.getRange("A1").values = [["=1+1"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [["=2+2"]];
      const early = sheet.getRange("A1").load("values");
      await context.sync();
      const late = sheet.getRange("A1").load("values");
      await context.sync();
      expect([early.values, late.values]).toEqual([[[""]], [[4]]]);
    });
  });

  it("does not calculate in manual mode until it is asked to", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [["=2+2"]];
      const before = sheet.getRange("A1").load("values");
      await context.sync();
      context.application.calculate("Recalculate");
      const after = sheet.getRange("A1").load("values");
      await context.sync();
      expect([before.values, after.values]).toEqual([[[""]], [[4]]]);
    });
  });

  it("spreads one value over the range and leaves cells alone where the array has null", async () => {
    const formulas = await formulasAfter("A1:B2", (sheet) => {
      sheet.getRange("A1:B2").values = 7 as never;
      sheet.getRange("A1:B2").values = [
        [null, 1],
        ["", null],
      ];
    });
    expect(formulas).toEqual([
      [7, 1],
      ["", 7],
    ]);
  });

  it("reads and writes formulas relative to their cell", async () => {
    await start().run(async (context) => {
      const range = scores(context).getRange("B1:B2");
      range.formulasR1C1 = [["=RC[-1]*2"], ["=R1C1+R[-1]C"]];
      range.load("formulas,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([["=A1*2"], ["=$A$1+B1"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=R1C1+R[-1]C"]]);
    });
  });

  it("tells an error from a text that looks like one", async () => {
    await start().run(async (context) => {
      const range = scores(context).getRange("A1:B1");
      range.values = [["#N/A", "'#N/A"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#N/A", "#N/A"]]);
      expect(range.valueTypes).toEqual([["Error", "String"]]);
    });
  });

  it("gives typed percentages and dates the format that Excel gives them", async () => {
    await start().run(async (context) => {
      const range = scores(context).getRange("A1:B1");
      range.values = [["95%", "1/2/2024"]];
      range.load("values,numberFormat,text");
      await context.sync();
      expect(range.values).toEqual([[0.95, 45293]]);
      expect(range.numberFormat).toEqual([["0%", "m/d/yyyy"]]);
      expect(range.text).toEqual([["95%", "1/2/2024"]]);
    });
  });

  it("spills, and says where", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      const anchor = sheet.getRange("C1");
      anchor.formulas = [["=SORT(A1:A3)"]];
      const spill = anchor.getSpillingToRange().load("address,values,hasSpill");
      const parent = sheet.getRange("C3").getSpillParent().load("address");
      await context.sync();
      expect([spill.address, spill.values, spill.hasSpill]).toEqual(["Scores!C1:C3", [[1], [2], [3]], true]);
      expect(parent.address).toBe("Scores!C1");
    });
  });
});

describe("range editing", () => {
  it("inserts rows and moves what refers to them", async () => {
    const formulas = await formulasAfter("A1:B4", (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, "=A2"],
        [2, "=SUM(A1:A2)"],
      ];
      sheet.getRange("2:3").insert("Down");
    });
    expect(formulas).toEqual([
      [1, "=A4"],
      ["", ""],
      ["", ""],
      [2, "=SUM(A1:A4)"],
    ]);
  });

  it("gives inserted rows the looks of the row above", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("2:3").insert("Down");
      const inserted = sheet.getRange("A2:B3").load("format/font/bold");
      const below = sheet.getRange("A4").load("format/font/bold");
      await context.sync();
      expect([inserted.format.font.bold, below.format.font.bold]).toEqual([true, false]);
    });
  });

  it("deletes cells and closes the gap", async () => {
    const formulas = await formulasAfter("A1:B3", (sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, "x"],
        [2, "=A1"],
        [3, "=A2"],
      ];
      sheet.getRange("A1").delete("Up");
    });
    expect(formulas).toEqual([
      [2, "x"],
      [3, "=#REF!"],
      ["", "=A1"],
    ]);
  });

  it("copies formulas so that they keep pointing the same way, repeated over a larger range", async () => {
    const formulas = await formulasAfter("B1:B3", (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1*$A$1"]];
      sheet.getRange("B2:B3").copyFrom("B1");
    });
    expect(formulas).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
  });

  it("copies values alone, turned round", async () => {
    const formulas = await formulasAfter("A3:A4", (sheet) => {
      sheet.getRange("A1:B1").values = [[5, "=A1+1"]];
      sheet.getRange("A3").copyFrom("A1:B1", "Values", false, true);
    });
    expect(formulas).toEqual([[5], [6]]);
  });

  it("clears contents and keeps looks, or the other way round", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      const first = sheet.getRange("A1").load("values,format/font/bold");
      const second = sheet.getRange("B1").load("values,format/font/bold");
      await context.sync();
      expect([first.values, first.format.font.bold]).toEqual([[[""]], true]);
      expect([second.values, second.format.font.bold]).toEqual([[[2]], false]);
    });
  });

  it("keeps the first value of merged cells and takes no others", async () => {
    const formulas = await formulasAfter("A1:B2", (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").values = [[9]];
    });
    expect(formulas).toEqual([
      [1, ""],
      [3, 4],
    ]);
  });

  it("sorts rows by a column, empty cells last", async () => {
    const formulas = await formulasAfter("A1:B4", (sheet) => {
      sheet.getRange("A1:B4").values = [
        ["Name", "Score"],
        ["Wu", 80],
        ["Li", ""],
        ["An", 95],
      ];
      sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: false }], false, true);
    });
    expect(formulas).toEqual([
      ["Name", "Score"],
      ["An", 95],
      ["Wu", 80],
      ["Li", ""],
    ]);
  });

  it("finds blanks and texts", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      sheet.getRange("A1:B2").values = [
        ["Li Na", 90],
        ["Wu Di", ""],
      ];
      const blanks = sheet.getRange("A1:B2").getSpecialCells("Blanks").load("address,cellCount");
      const found = sheet.getRange("A:A").find("wu", {}).load("address");
      const none = sheet.getRange("A:A").findOrNullObject("wu", { completeMatch: true });
      await context.sync();
      expect([blanks.address, blanks.cellCount, found.address]).toEqual(["Scores!B2", 1, "Scores!A2"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("gives a table the columns that are inserted through it and takes those that are deleted", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      sheet.getRange("A1:C1").values = [["Name", "Score", "Grade"]];
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("D:D").delete("Left");
      const header = table.getHeaderRowRange().load("values,address");
      table.columns.load("items/name");
      await context.sync();
      expect([header.address, header.values]).toEqual(["Scores!A1:C1", [["Name", "Column1", "Score"]]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Column1", "Score"]);
    });
  });

  it("finds merged and visible cells", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      sheet.getRange("A1:C4").values = 1 as never;
      sheet.getRange("A1:B1").merge();
      sheet.getRange("3:3").rowHidden = true;
      const merged = sheet.getRange("A1:C4").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("C1:C4").getMergedAreasOrNullObject();
      const visible = sheet.getRange("A1:C4").getSpecialCells("Visible").load("address");
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(["Scores!A1:B1", true]);
      expect(visible.address).toBe("Scores!A1:C2,Scores!A4:C4");
    });
  });
});

describe("range geometry", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["Scores!C4", (range) => range.getCell(1, 1)],
    ["Scores!B4:C4", (range) => range.getRow(1)],
    ["Scores!C3:C5", (range) => range.getColumn(1)],
    ["Scores!C4:D6", (range) => range.getOffsetRange(1, 1)],
    ["Scores!B3:D4", (range) => range.getResizedRange(-1, 1)],
    ["Scores!B3", (range) => range.getAbsoluteResizedRange(1, 1)],
    ["Scores!C5", (range) => range.getLastCell()],
    ["Scores!B6:C7", (range) => range.getRowsBelow(2)],
    ["Scores!A3:A5", (range) => range.getColumnsBefore()],
    ["Scores!3:5", (range) => range.getEntireRow()],
    ["Scores!B:C", (range) => range.getEntireColumn()],
    ["Scores!A1:C5", (range) => range.getBoundingRect("A1")],
    ["Scores!C5", (range) => range.getIntersection("C5:D9")],
  ])("finds %s from B3:C5", async (address, navigate) => {
    await start().run(async (context) => {
      const range = navigate(scores(context).getRange("B3:C5")).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it("knows the used cells with and without those that only have looks", async () => {
    await start().run(async (context) => {
      const sheet = scores(context);
      const none = sheet.getUsedRangeOrNullObject();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D4").format.fill.color = "#00FF00";
      const all = sheet.getUsedRange().load("address");
      const valuesOnly = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([none.isNullObject, all.address, valuesOnly.address]).toEqual([
        true,
        "Scores!B2:D4",
        "Scores!B2",
      ]);
    });
  });
});
