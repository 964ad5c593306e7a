import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

function start(): NodeHost {
  return startNodeHost(createWorkbook(["Scores"]));
}

function range(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getItem("Scores").getRange(address);
}

describe("conditionalFormats", () => {
  it("keeps a cell-value rule with its looks", async () => {
    const host = start();
    await host.run(async (context) => {
      const format = range(context, "B2:B9").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.rule = { formula1: "=60", operator: "LessThan" };
      format.cellValue.format.font.color = "#9C0006";
      format.cellValue.format.font.bold = true;
      format.cellValue.format.fill.color = "#ffc7ce";
      format.cellValue.format.numberFormat = "0.0";
      format.cellValue.format.borders.getItem("EdgeBottom").style = "Continuous";
      format.stopIfTrue = true;
      await context.sync();
      format.load("type,priority,stopIfTrue,cellValue/rule,cellValue/format/font/color");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        type: "CellValue",
        priority: 0,
        stopIfTrue: true,
        cellValue: {
          rule: { formula1: "=60", operator: "LessThan" },
          format: { font: { color: "#9C0006" } },
        },
      });
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toMatchObject([
      {
        type: "CellValue",
        areas: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }],
        operator: "LessThan",
        formula1: "=60",
        formula2: null,
        stopIfTrue: true,
        format: {
          font: { color: "#9C0006", bold: true },
          fillColor: "#FFC7CE",
          numberFormat: "0.0",
          border: { bottom: { style: "Continuous", weight: "Thin", color: "#000000" } },
        },
      },
    ]);
    expect(host.workbook.sheets[0]?.touched.has("conditionalFormats")).toBe(true);
  });

  it("keeps every other kind", async () => {
    const host = start();
    await host.run(async (context) => {
      const formats = range(context, "A1:C9").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=$B1>90";
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "red" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      const bar = formats.add("DataBar").dataBar;
      bar.showDataBarOnly = true;
      bar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.positiveFormat.fillColor = "#5B9BD5";
      bar.positiveFormat.gradientFill = false;
      bar.negativeFormat.matchPositiveFillColor = true;
      const icons = formats.add("IconSet").iconSet;
      icons.style = "FourArrows";
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=60" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=75" },
        { type: "Number", operator: "GreaterThan", formula: "=90" },
      ];
      formats.add("TopBottom").topBottom.rule = { rank: 3, type: "TopItems" };
      formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "优秀" };
      formats.add("PresetCriteria").preset.rule = { criterion: "DuplicateValues" };
      await context.sync();
    });
    const rules = [...(host.workbook.sheets[0]?.conditionalFormats ?? [])].reverse();
    expect(rules).toMatchObject([
      { type: "Custom", formula: "=$B1>90" },
      {
        type: "ColorScale",
        minimum: { type: "LowestValue", formula: null, color: "#FF0000" },
        midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
      },
      {
        type: "DataBar",
        showDataBarOnly: true,
        lowerBound: { type: "Number", formula: "=0" },
        upperBound: { type: "Automatic" },
        positive: { fillColor: "#5B9BD5", gradientFill: false },
        negative: { matchPositiveFillColor: true },
      },
      {
        type: "IconSet",
        style: "FourArrows",
        criteria: [{ type: "Percent" }, { formula: "=60" }, { formula: "=75" }, { operator: "GreaterThan" }],
      },
      { type: "TopBottom", rule: "TopItems", rank: 3 },
      { type: "ContainsText", operator: "Contains", text: "优秀" },
      { type: "PresetCriteria", criterion: "DuplicateValues" },
    ]);
  });

  it("puts a new rule first and closes up when one is moved or deleted", async () => {
    const host = start();
    await host.run(async (context) => {
      const formats = range(context, "A1:A9").conditionalFormats;
      for (const text of ["third", "second", "first"]) {
        formats.add("ContainsText").textComparison.rule = { operator: "Contains", text };
      }
      await context.sync();
      formats.getItemAt(0).priority = -1;
      await context.sync();
      formats.getItemAt(1).delete();
      formats.load("items/priority,items/textComparison/rule");
      await context.sync();
      expect(formats.items.map((item) => [item.priority, item.textComparison.rule.text])).toEqual([
        [0, "second"],
        [1, "first"],
      ]);
    });
  });

  it("shows a range the rules that touch it and clears them there only", async () => {
    const host = start();
    await host.run(async (context) => {
      range(context, "A1:A9").conditionalFormats.add("DataBar");
      range(context, "C1:C9").conditionalFormats.add("DataBar");
      const inA = range(context, "A3:A4").conditionalFormats;
      const before = inA.getCount();
      inA.clearAll();
      const after = inA.getCount();
      const rest = range(context, "A1:A9").conditionalFormats.getItemAt(0);
      const ranges = rest.getRanges().load("address");
      const single = rest.getRangeOrNullObject().load("address");
      await context.sync();
      expect([before.value, after.value, ranges.address]).toEqual([1, 0, "Scores!A1:A2,Scores!A5:A9"]);
      expect(single.isNullObject).toBe(true);
    });
  });

  it("takes several areas at once", async () => {
    const host = start();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      const format = sheet.getRanges("B2:B9,D2:D9").conditionalFormats.add("DataBar");
      const ranges = format.getRanges().load("address");
      await context.sync();
      expect(ranges.address).toBe("Scores!B2:B9,Scores!D2:D9");
      sheet.getRange("B5:D5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.areas).toHaveLength(4);
  });

  it("has only the kind of its type", async () => {
    const host = start();
    await host.run(async (context) => {
      const format = range(context, "A1").conditionalFormats.add("DataBar");
      format.load("cellValueOrNullObject/rule,dataBarOrNullObject/showDataBarOnly");
      await context.sync();
      expect(format.cellValueOrNullObject.isNullObject).toBe(true);
      expect(format.dataBarOrNullObject.isNullObject).toBe(false);
    });
    expect(
      await refusalOf(host, (context) => {
        range(context, "A1").conditionalFormats.getItemAt(0).cellValue.load("rule");
      }),
    ).toBe("ItemNotFound");
  });

  it.each<
    [Parameters<Excel.ConditionalFormatCollection["add"]>[0], (format: Excel.ConditionalFormat) => void]
  >([
    ["CellValue", (format) => (format.cellValue.rule = { formula1: "=1", operator: "Between" })],
    ["Custom", (format) => (format.custom.rule.formula = "A1>1")],
    ["TopBottom", (format) => (format.topBottom.rule = { rank: 101, type: "TopPercent" })],
    ["IconSet", (format) => (format.iconSet.criteria = [])],
    [
      "ColorScale",
      (format) =>
        (format.colorScale.criteria = {
          minimum: { type: "Number", color: "#000000" },
          maximum: { type: "HighestValue", color: "none" },
        }),
    ],
  ])("refuses a %s rule that means nothing", async (type, write) => {
    expect(
      await refusalOf(start(), (context) => {
        write(range(context, "A1").conditionalFormats.add(type));
      }),
    ).toBe("InvalidArgument");
  });
});
