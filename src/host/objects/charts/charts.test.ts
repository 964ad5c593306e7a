import { createWorkbook, type ChartModel } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

/** Names in A, two quarters in B and C, A1:C4; the same transposed in E1:H3. */
async function start(): Promise<NodeHost> {
  const host = startNodeHost(createWorkbook(["Scores", "Plain"]));
  await host.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C4").values = [
      ["", "Q1", "Q2"],
      ["Ann", 91, 88],
      ["Bo", 72, 75],
      ["Cy", 85, 90],
    ];
    sheet.getRange("E1:H2").values = [
      ["Name", "Ann", "Bo", "Cy"],
      ["Q1", 91, 72, 85],
    ];
    await context.sync();
  });
  return host;
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Scores");
}

function chartsOf(host: NodeHost): readonly ChartModel[] {
  return host.workbook.sheets[0]?.charts ?? [];
}

describe("charts.add", () => {
  it("reads series, names and categories by columns", async () => {
    const host = await start();
    await host.run(async (context) => {
      const chart = sheetOf(context).charts.add(
        "ColumnClustered",
        sheetOf(context).getRange("A1:C4"),
        "Auto",
      );
      chart.load("name,chartType,width,height,title/text,legend/visible");
      chart.series.load("items/name,count");
      await context.sync();
      expect([chart.name, chart.chartType, chart.width, chart.height]).toEqual([
        "Chart 1",
        "ColumnClustered",
        360,
        216,
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Q1", "Q2"]);
      expect(chart.legend.visible).toBe(true);
    });
    expect(chartsOf(host)[0]?.series).toMatchObject([
      { name: "=Scores!$B$1", values: "Scores!$B$2:$B$4", categories: "Scores!$A$2:$A$4" },
      { name: "=Scores!$C$1", values: "Scores!$C$2:$C$4", categories: "Scores!$A$2:$A$4" },
    ]);
    expect(host.workbook.sheets[0]?.touched.has("charts")).toBe(true);
  });

  it("takes the longer side for categories and the only series for the title", async () => {
    const host = await start();
    await host.run(async (context) => {
      sheetOf(context).charts.add("Pie", sheetOf(context).getRange("E1:H2"));
      await context.sync();
    });
    expect(chartsOf(host)[0]).toMatchObject({
      plotBy: "Rows",
      title: { text: "Q1", visible: true },
      series: [{ name: "=Scores!$E$2", values: "Scores!$F$2:$H$2", categories: "Scores!$F$1:$H$1" }],
    });
  });

  it("takes x values for scatter and sizes for bubble charts", async () => {
    const host = await start();
    await host.run(async (context) => {
      const plain = context.workbook.worksheets.getItem("Plain");
      plain.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheetOf(context).charts.add("XYScatter", plain.getRange("A1:B3"));
      sheetOf(context).charts.add("Bubble", plain.getRange("A1:C3"));
      await context.sync();
    });
    expect(chartsOf(host).map(({ series }) => series)).toMatchObject([
      [{ name: null, xValues: "Plain!$A$1:$A$3", values: "Plain!$B$1:$B$3", categories: null }],
      [{ xValues: "Plain!$A$1:$A$3", values: "Plain!$B$1:$B$3", bubbleSizes: "Plain!$C$1:$C$3" }],
    ]);
  });

  it("names a type that is not built", async () => {
    const host = await start();
    expect(
      await refusalOf(host, (context) => {
        sheetOf(context).charts.add("Waterfall", sheetOf(context).getRange("A1:C4"));
      }),
    ).toBe("NotImplemented");
  });
});

describe("a chart's parts", () => {
  it("keeps what is written to them", async () => {
    const host = await start();
    await host.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Quarters";
      chart.title.text = "季度得分";
      chart.title.format.font.size = 16;
      chart.title.format.font.color = "#333333";
      chart.title.format.font.bold = true;
      chart.legend.position = "Right";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.majorUnit = 20;
      chart.axes.valueAxis.numberFormat = "0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.title.text = "People";
      chart.axes.getItem("Category").reversePlotOrder = true;
      chart.format.fill.setSolidColor("white");
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#5B9BD5");
      first.gapWidth = 50;
      first.hasDataLabels = true;
      first.points.getItemAt(2).format.fill.setSolidColor("#ED7D31");
      const second = chart.series.getItemAt(1);
      second.chartType = "LineMarkers";
      second.axisGroup = "Secondary";
      second.format.line.color = "#70AD47";
      second.format.line.weight = 2.25;
      second.markerStyle = "Circle";
      second.dataLabels.numberFormat = "0.0";
      chart.setPosition("E2", "H11");
      await context.sync();
    });
    expect(chartsOf(host)[0]).toMatchObject({
      name: "Quarters",
      title: { text: "季度得分", visible: true, fontSize: 16, fontColor: "#333333", fontBold: true },
      legend: { visible: true, position: "Right" },
      valueAxis: { minimum: 0, maximum: 100, majorUnit: 20, numberFormat: "0", majorGridlines: false },
      categoryAxis: { title: { text: "People", visible: true }, reversed: true },
      fillColor: "#FFFFFF",
      series: [
        { fillColor: "#5B9BD5", gapWidth: 50, hasDataLabels: true, pointColors: new Map([[2, "#ED7D31"]]) },
        {
          type: "LineMarkers",
          axisGroup: "Secondary",
          lineColor: "#70AD47",
          lineWeight: 2.25,
          markerStyle: "Circle",
          hasDataLabels: true,
        },
      ],
      dataLabels: { numberFormat: "0.0" },
      left: 192,
      top: 15,
      width: 192,
      height: 150,
    });
  });

  it("adds a series with its own ranges and deletes one", async () => {
    const host = await start();
    await host.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      const added = chart.series.add("Second");
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      await context.sync();
      chart.series.getItemAt(0).delete();
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Second"]);
    });
    expect(chartsOf(host)[0]?.series).toMatchObject([
      { values: "Scores!$C$2:$C$4", categories: "Scores!$A$2:$A$4" },
    ]);
  });

  it("is found by its name in any case, until it is deleted", async () => {
    const host = await start();
    await host.run(async (context) => {
      const { charts } = sheetOf(context);
      charts.add("Line", sheetOf(context).getRange("A1:B4")).name = "Trend";
      charts.getItem("TREND").delete();
      const gone = charts.getItemOrNullObject("Trend");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("does not change on a protected sheet", async () => {
    const host = await start();
    expect(
      await refusalOf(host, (context) => {
        const chart = sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:B4"));
        sheetOf(context).protection.protect();
        chart.title.text = "No";
      }),
    ).toBe("AccessDenied");
  });

  it("names a member that is not built", async () => {
    const host = await start();
    await expect(
      host.run(async (context) => {
        sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:B4")).plotArea.left = 1;
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Chart.plotArea is not built in the embedded host.",
    });
  });
});
