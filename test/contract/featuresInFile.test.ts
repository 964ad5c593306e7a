import { checkPackage, openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { createWorkbook, type SheetModel, type WorkbookModel } from "../../src/host/model/index.ts";
import { startNodeHost } from "../../src/host/node/startNodeHost.ts";

const people = [
  ["姓名", "Q1", "Q2", "等级"],
  ["赵一", 91, 88, "优"],
  ["钱二", 72, 75, "中"],
  ["孙三", 85, 90, "良"],
];

/** Does with office.js what publishing does, saves the workbook and opens the file again. */
async function publishAndReopen(): Promise<{
  before: WorkbookModel;
  after: WorkbookModel;
  problems: string[];
}> {
  const host = startNodeHost(createWorkbook(["汇总", "Lists"]));
  await host.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("汇总");
    const range = sheet.getRange("A1:D4");
    range.values = people;
    const table = sheet.tables.add(range, true);
    table.name = "Results";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    const low = sheet.getRange("B2:C4").conditionalFormats.add("CellValue").cellValue;
    low.rule = { formula1: "=80", operator: "LessThan" };
    low.format.font.color = "#9C0006";
    low.format.fill.color = "#FFC7CE";
    sheet.getRange("B2:B4").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#5B9BD5";
    sheet.getRange("C2:C4").conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    sheet.getRange("D2:D4").conditionalFormats.add("Custom").custom.rule.formula = '=$D2="优"';
    const icons = sheet.getRange("C2:C4").conditionalFormats.add("IconSet").iconSet;
    icons.style = "ThreeArrows";
    icons.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "60" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "85" },
    ];
    sheet.getRange("D2:D4").dataValidation.rule = { list: { inCellDropDown: true, source: "优,良,中" } };
    sheet.getRange("B2:C4").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 100, operator: "Between" },
    };
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Quarters";
    chart.title.text = "季度得分";
    chart.axes.valueAxis.maximum = 100;
    chart.legend.position = "Right";
    chart.series.getItemAt(0).format.fill.setSolidColor("#5B9BD5");
    chart.setPosition("F2", "K16");
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea("A1:D4");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    sheet.horizontalPageBreaks.add("A30");
    sheet.getRange("A6").hyperlink = {
      documentReference: "Lists!A1",
      textToDisplay: "名单",
      screenTip: "Go",
    };
    sheet.customProperties.add("KPI_TAB", "summary");
    workbook.names.add("Limit", "=90");
    workbook.names.add("Everyone", sheet.getRange("A2:A4"), "all");
    workbook.settings.add("kpi", { version: 1 });
    workbook.customXmlParts.add('<policy xmlns="urn:kpi-appraisal:policy">{}</policy>');
    workbook.properties.title = "考核";
    workbook.properties.custom.add("Period", "2025Q1");
    workbook.worksheets.getItem("Lists").protection.protect({ allowSort: true });
    await context.sync();
  });
  const bytes = saveXlsx(host.workbook);
  return { before: host.workbook, after: openXlsx(bytes), problems: checkPackage(bytes) };
}

/** Without ids and what the file layer keeps for itself: those are a session's own. */
function facts(value: unknown): unknown {
  const keepsOut = new Set(["id", "source", "isTouched", "touched", "priority"]);
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      keepsOut.has(key) ? undefined : each instanceof Map ? [...each] : each,
    ),
  );
}

function first(workbook: WorkbookModel): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("The workbook has no sheet");
  }
  return sheet;
}

describe("what publishing makes with office.js", () => {
  it("is in the saved file and comes back when it is opened", async () => {
    const { before, after, problems } = await publishAndReopen();
    expect(problems).toEqual([]);
    const parts = [
      "tables",
      "conditionalFormats",
      "dataValidations",
      "hyperlinks",
      "freeze",
      "pageLayout",
      "customProperties",
    ] as const;
    for (const part of parts) {
      expect([part, facts(first(after)[part])]).toEqual([part, facts(first(before)[part])]);
    }
    expect(facts(after.names)).toEqual(facts(before.names));
    expect(after.settings).toEqual(before.settings);
    expect(facts(after.customXmlParts)).toEqual(facts(before.customXmlParts));
    expect([after.properties.title, after.customProperties]).toEqual(["考核", before.customProperties]);
    expect(after.sheets[1]?.protection?.options).toEqual(before.sheets[1]?.protection?.options);
  });

  it("keeps the chart: its data, its texts, its colours and its place", async () => {
    const { before, after } = await publishAndReopen();
    const [chart] = first(after).charts;
    const [asked] = first(before).charts;
    expect(facts(chart)).toMatchObject({
      name: "Quarters",
      type: "ColumnClustered",
      title: { text: "季度得分", visible: true },
      legend: { visible: true, position: "Right" },
      valueAxis: { maximum: 100 },
      series: (facts(asked?.series) as { values: string; categories: string; name: string }[]).map(
        ({ values, categories, name }) => ({ values, categories, name }),
      ),
      left: asked?.left,
      top: asked?.top,
    });
    expect(chart?.series[0]?.fillColor).toBe("#5B9BD5");
    expect(chart?.width).toBeCloseTo(asked?.width ?? 0, 0);
    expect(chart?.height).toBeCloseTo(asked?.height ?? 0, 0);
  });
});
