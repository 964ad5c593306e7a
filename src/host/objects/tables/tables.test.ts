import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

const rows = [
  ["Name", "Score", "Grade"],
  ["Ann", 91, "A"],
  ["Bo", 72, "C"],
  ["Cy", 85, "B"],
];

/** A sheet "Scores" with three people in A1:C4. */
async function start(): Promise<NodeHost> {
  const host = startNodeHost(createWorkbook(["Scores", "Other"]));
  await host.run(async (context) => {
    sheetOf(context).getRange("A1:C4").values = rows;
    await context.sync();
  });
  return host;
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Scores");
}

describe("tables.add", () => {
  it("makes a table with Excel's name, style and columns", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
      table.columns.load("items/name,items/index,count");
      table.rows.load("count");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Table1",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Name", 0],
        ["Score", 1],
        ["Grade", 2],
      ]);
      expect([table.columns.count, table.rows.count, body.address]).toEqual([3, 3, "Scores!A2:C4"]);
    });
    expect(host.workbook.sheets[0]?.touched.has("tables")).toBe(true);
  });

  it("makes header cells texts that differ", async () => {
    const host = await start();
    await host.run(async (context) => {
      sheetOf(context).getRange("E1:H2").values = [
        [2024, "", "Score", "score"],
        [1, 2, 3, 4],
      ];
      const header = sheetOf(context).tables.add("E1:H2", true).getHeaderRowRange();
      header.load("values");
      await context.sync();
      expect(header.values).toEqual([["2024", "Column2", "Score", "score2"]]);
    });
  });

  it("inserts a row for headers that are not there", async () => {
    const host = await start();
    await host.run(async (context) => {
      const range = sheetOf(context).tables.add("A1:C4", false).getRange();
      range.load("values,address");
      await context.sync();
      expect(range.address).toBe("Scores!A1:C5");
      expect(range.values.slice(0, 2)).toEqual([
        ["Column1", "Column2", "Column3"],
        ["Name", "Score", "Grade"],
      ]);
    });
  });

  it("refuses a table that overlaps another, and one on a protected sheet", async () => {
    const host = await start();
    expect(
      await refusalOf(host, (context) => {
        sheetOf(context).tables.add("A1:C4", true);
        sheetOf(context).tables.add("C4:D6", true);
      }),
    ).toBe("InvalidArgument");
    expect(
      await refusalOf(host, (context) => {
        sheetOf(context).protection.protect();
        sheetOf(context).tables.add("F1:G4", true);
      }),
    ).toBe("AccessDenied");
  });
});

describe("a table's name", () => {
  it("follows Excel's rules and is found in any case", async () => {
    const host = await start();
    await host.run(async (context) => {
      sheetOf(context).tables.add("A1:C4", true).name = "得分";
      sheetOf(context).tables.add("F1:F2", true).name = "Other";
      await context.sync();
    });
    for (const [name, code] of [
      ["two words", "InvalidArgument"],
      ["A1", "InvalidArgument"],
      ["OTHER", "ItemAlreadyExists"],
    ] as const) {
      expect(
        await refusalOf(host, (context) => {
          context.workbook.tables.getItem("得分").name = name;
        }),
      ).toBe(code);
    }
    expect(await refusalOf(host, (context) => context.workbook.tables.getItem("Nobody").delete())).toBe(
      "ItemNotFound",
    );
  });

  it("is rewritten in formulas, and so is a column's", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      const formulas = context.workbook.worksheets.getItem("Other").getRange("A1:A2");
      formulas.formulas = [["=SUM(Table1[Score])"], ['="Table1[Score]"&ROWS(table1)']];
      table.name = "Scores_";
      table.columns.getItem("score").name = "Points";
      formulas.load("formulas");
      await context.sync();
      expect(formulas.formulas).toEqual([["=SUM(Scores_[Points])"], ['="Table1[Score]"&ROWS(Scores_)']]);
    });
  });
});

describe("rows and columns of a table", () => {
  it("adds rows at the end and in between, and pushes down what stands below", async () => {
    const host = await start();
    await host.run(async (context) => {
      sheetOf(context).getRange("A6").values = [["below"]];
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.rows.add(undefined, [["Di", 60, "D"]]);
      table.rows.add(0, [["Al", 99, "A"]]);
      const all = sheetOf(context).getRange("A1:A8").load("values");
      const range = table.getRange().load("address");
      await context.sync();
      expect(all.values.flat()).toEqual(["Name", "Al", "Ann", "Bo", "Cy", "Di", "", "below"]);
      expect(range.address).toBe("Scores!A1:C6");
    });
  });

  it("lets rules of the table's columns follow new rows", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      const rule = table.columns
        .getItem("Score")
        .getDataBodyRange()
        .conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      await context.sync();
      table.rows.add(undefined, [["Di", 60, "D"]]);
      const range = rule.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Scores!B2:B5");
    });
  });

  it("deletes rows and keeps an empty one of the last", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values.map(([name]) => String(name))).toEqual(["Ann", "Cy"]);
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      const last = table.getDataBodyRange().load("values");
      await context.sync();
      expect(last.values).toEqual([["", "", ""]]);
    });
  });

  it("adds a column with its values and deletes one", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.columns.add(1, [["Rank"], [1], [3], [2]]);
      table.columns.getItem("Grade").delete();
      const range = table.getRange().load("values,address");
      await context.sync();
      expect(range.address).toBe("Scores!A1:C4");
      expect(range.values[0]).toEqual(["Name", "Rank", "Score"]);
      expect(range.values[1]).toEqual(["Ann", 1, 91]);
    });
  });

  it("takes the name that is written into a header cell", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      const total = sheetOf(context).getRange("F1");
      total.formulas = [["=SUM(Table1[Score])"]];
      sheetOf(context).getRange("A1:B1").values = [["", 2025]];
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      total.load("formulas,values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Column1", "2025", "Grade"]);
      expect(header.values).toEqual([["Column1", "2025", "Grade"]]);
      expect(total.formulas).toEqual([["=SUM(Table1[2025])"]]);
    });
  });

  it("finds a column by the id it keeps when it is renamed", async () => {
    const host = await start();
    await host.run(async (context) => {
      const column = sheetOf(context).tables.add("A1:C4", true).columns.getItem("Score");
      column.load("id");
      await context.sync();
      column.name = "Points";
      column.load("name,values");
      await context.sync();
      expect(column.name).toBe("Points");
      expect(column.values).toEqual([["Points"], [91], [72], [85]]);
    });
  });
});

describe("what a table shows", () => {
  it("writes a total row and takes it away", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:B4", true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("formulas,address");
      await context.sync();
      expect(totals.address).toBe("Scores!A5:B5");
      expect(totals.formulas).toEqual([["Total", "=SUBTOTAL(109,[Score])"]]);
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Scores!A1:B4");
    });
    expect(
      await refusalOf(host, (context) =>
        context.workbook.tables.getItem("Table1").getTotalRowRange().select(),
      ),
    ).toBe("ItemNotFound");
  });

  it("hides its header row and takes it back", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.showHeaders = false;
      const all = sheetOf(context).getRange("A1:C2").load("values");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Scores!A2:C4");
      expect(all.values).toEqual([
        ["", "", ""],
        ["Ann", 91, "A"],
      ]);
      table.showHeaders = true;
      const header = table.getHeaderRowRange().load("values,address");
      await context.sync();
      expect([header.address, header.values]).toEqual(["Scores!A1:C1", [["Name", "Score", "Grade"]]]);
    });
  });

  it("is found from its cells", async () => {
    const host = await start();
    await host.run(async (context) => {
      sheetOf(context).tables.add("A1:C4", true).name = "Results";
      const touching = sheetOf(context).getRange("B2:E9").getTables().load("items/name");
      const within = sheetOf(context).getRange("B2:E9").getTables(true).getCount();
      await context.sync();
      expect(touching.items.map(({ name }) => name)).toEqual(["Results"]);
      expect(within.value).toBe(0);
    });
  });

  it("hides rows that a filter keeps out and shows them again", async () => {
    const host = await start();
    const hidden = (): number[] =>
      [...(host.workbook.sheets[0]?.rows ?? [])]
        .filter(([, row]) => row.hidden)
        .map(([index]) => index)
        .sort();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.columns.getItem("Score").filter.applyCustomFilter(">=80");
      await context.sync();
      expect(hidden()).toEqual([2]);
      table.columns.getItem("Grade").filter.applyValuesFilter(["B"]);
      await context.sync();
      expect(hidden()).toEqual([1, 2]);
      table.clearFilters();
      await context.sync();
      expect(hidden()).toEqual([]);
    });
  });

  it("sorts its data rows only", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C4", true);
      table.sort.apply([{ key: 1, ascending: false }]);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values.map(([name]) => String(name))).toEqual(["Name", "Ann", "Cy", "Bo"]);
    });
  });

  it("becomes a plain range that keeps its cells, or goes with them", async () => {
    const host = await start();
    await host.run(async (context) => {
      const range = sheetOf(context).tables.add("A1:C4", true).convertToRange().load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
      sheetOf(context).tables.add("A1:C4", true).delete();
      const rest = sheetOf(context).getUsedRangeOrNullObject(true).load("address");
      context.workbook.tables.load("count");
      await context.sync();
      expect([rest.isNullObject, context.workbook.tables.count]).toEqual([true, 0]);
    });
  });

  it("is resized over its old place", async () => {
    const host = await start();
    await host.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:B4", true);
      table.resize("A1:C9");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("rowCount");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Score", "Grade"]);
      expect(body.rowCount).toBe(8);
    });
    expect(
      await refusalOf(host, (context) => context.workbook.tables.getItem("Table1").resize("A2:C9")),
    ).toBe("InvalidArgument");
  });
});

it("formats and rules 50,000 rows without visiting them one by one", async () => {
  const host = await start();
  await host.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:B50001").conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    sheet.getRange("C2:C50001").dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
    await context.sync();
  });
  const [sheet] = host.workbook.sheets;
  expect(sheet?.conditionalFormats.map(({ areas }) => areas)).toEqual([
    [{ row: 1, column: 1, rowCount: 50_000, columnCount: 1 }],
  ]);
  expect(sheet?.cells.size).toBe(4);
});
