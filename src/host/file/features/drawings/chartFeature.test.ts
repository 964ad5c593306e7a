import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { without } from "../../../../../test/fixtures/without.ts";
import { richWorkbook, richWorkbookParts } from "../../../../../test/fixtures/richWorkbook.ts";
import { outOfOrder } from "../../../../../test/fixtures/schemaOrder.ts";
import {
  createWorkbook,
  setCell,
  type ChartAxisModel,
  type ChartModel,
  type ChartSeriesModel,
  type WorkbookModel,
} from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";
import { chartKinds } from "../charts/chartKinds.ts";

const drawingPath = "xl/drawings/drawing1.xml";
const chartPath = "xl/charts/chart1.xml";

function axis(): ChartAxisModel {
  return {
    title: { text: "", visible: false },
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    majorGridlines: false,
    reversed: false,
  };
}

function series(column: string, change: Partial<ChartSeriesModel> = {}): ChartSeriesModel {
  return {
    name: `=Sheet1!$${column}$1`,
    values: `Sheet1!$${column}$2:$${column}$4`,
    categories: "Sheet1!$A$2:$A$4",
    xValues: null,
    bubbleSizes: null,
    fillColor: null,
    lineColor: null,
    lineWeight: null,
    markerStyle: null,
    hasDataLabels: false,
    axisGroup: "Primary",
    pointColors: new Map(),
    gapWidth: null,
    overlap: null,
    ...change,
  };
}

function chart(type: string, change: Partial<ChartModel> = {}): ChartModel {
  return {
    id: `{${type}}`,
    name: `Chart ${type}`,
    type,
    title: { text: `Scores & <more> ${type}`, visible: true },
    series: [series("B"), series("C")],
    categoryAxis: axis(),
    valueAxis: { ...axis(), majorGridlines: true },
    legend: { visible: true, position: "Bottom", overlay: false },
    dataLabels: {
      visible: false,
      showValue: true,
      showCategoryName: false,
      showSeriesName: false,
      showPercentage: false,
      position: null,
      numberFormat: null,
    },
    left: 250.5,
    top: 31,
    width: 360,
    height: 216,
    plotBy: "Columns",
    style: null,
    fillColor: "#FFFFFF",
    altText: { title: "", description: "scores" },
    isTouched: true,
    ...change,
  };
}

function withCharts(...charts: ChartModel[]): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  [
    ["Name", "Self", "Superior"],
    ["Ann", 80, 90.5],
    ["Bo & Co", 70, null],
    ["Cy", 60, 75],
  ].forEach((row, index) => {
    row.forEach((value, column) => {
      setCell(sheet, index, column, { value });
    });
  });
  sheet.charts = charts;
  return workbook;
}

function compared(model: ChartModel): object {
  const bare = model.series.map((each) => without(each, "gapWidth", "overlap"));
  return { ...without(model, "id", "source", "isTouched"), series: bare };
}

describe("charts of an .xlsx", () => {
  it.each(chartKinds.map(({ type, family }) => [type, family] as const))(
    "%s comes back as it was written, in the schema's order",
    (type, family) => {
      const isXy = family === "scatter" || family === "bubble";
      const own: Partial<ChartSeriesModel> = isXy ? { categories: null, xValues: "Sheet1!$B$2:$B$4" } : {};
      const sizes = family === "bubble" ? { bubbleSizes: "Sheet1!$C$2:$C$4" } : {};
      const isRound = family === "pie" || family === "doughnut";
      const valueAxis = { ...axis(), majorGridlines: !isRound };
      const model = chart(type, { valueAxis, series: [series("C", { ...own, ...sizes })] });
      const saved = saveXlsx(withCharts(model));
      const parts = packageParts(saved);
      const [again] = openXlsx(saved).sheets[0]!.charts;
      expect(checkPackage(saved)).toEqual([]);
      expect(outOfOrder(parts[chartPath] ?? "")).toEqual([]);
      expect(outOfOrder(parts[drawingPath] ?? "")).toEqual([]);
      expect(compared(again!)).toEqual(compared(model));
    },
  );

  it("keeps titles, scales, colours, labels and a second axis", () => {
    const model = chart("ColumnClustered", {
      title: { text: "Two\nlines", visible: true, fontSize: 18, fontColor: "#1F4E79", fontBold: true },
      series: [
        series("B", { fillColor: "#C00000", hasDataLabels: true, pointColors: new Map([[1, "#00B050"]]) }),
        series("C", { type: "LineMarkers", axisGroup: "Secondary", lineColor: "#7030A0", lineWeight: 1.5 }),
      ],
      valueAxis: {
        ...axis(),
        title: { text: "Points", visible: true },
        minimum: 0,
        maximum: 120,
        majorUnit: 20,
        numberFormat: '0.0" p"',
        majorGridlines: true,
        reversed: true,
        fontSize: 8,
      },
      legend: { visible: true, position: "Top", overlay: true },
      dataLabels: {
        visible: false,
        showValue: true,
        showCategoryName: true,
        showSeriesName: false,
        showPercentage: false,
        position: "OutsideEnd",
        numberFormat: "0",
      },
      fillColor: "#F2F2F2",
    });
    const saved = saveXlsx(withCharts(model));
    const xml = packageParts(saved)[chartPath] ?? "";
    expect(outOfOrder(xml)).toEqual([]);
    expect(compared(openXlsx(saved).sheets[0]!.charts[0]!)).toEqual(compared(model));
    const ids = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
    const crossed = [...xml.matchAll(/<c:crossAx val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect([...new Set(ids)].sort()).toEqual([...crossed].sort());
  });

  it("keeps the data's values beside the references, so that viewers show them", () => {
    const xml = packageParts(saveXlsx(withCharts(chart("Line"))))[chartPath] ?? "";
    expect(xml).toContain(
      '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Ann</c:v></c:pt><c:pt idx="1"><c:v>Bo &amp; Co</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>90.5</c:v></c:pt><c:pt idx="2"><c:v>75</c:v></c:pt></c:numCache>',
    );
  });

  it.each([
    ["ColumnStacked", "OutsideEnd"],
    ["Doughnut", "OutsideEnd"],
    ["Area", "Center"],
    ["Line", "InsideEnd"],
  ])("leaves a label's place out where %s has none for it", (type, position) => {
    const labels = { ...chart(type).dataLabels, visible: true, position };
    const xml = packageParts(saveXlsx(withCharts(chart(type, { dataLabels: labels }))))[chartPath] ?? "";
    expect(xml).toContain("<c:dLbls>");
    expect(xml).not.toContain("dLblPos");
  });

  it("refuses a type it cannot write instead of writing another", () => {
    expect(() => saveXlsx(withCharts(chart("Surface")))).toThrow(/Surface/);
  });
});

describe("charts in a stranger's drawing", () => {
  const before = richWorkbook();
  const oldDrawing = String(richWorkbookParts()[drawingPath]);
  const anchors = oldDrawing.match(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g) ?? [];

  it("are grafted beside chart and picture, which stay byte for byte", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    expect(sheet.charts).toHaveLength(1);
    sheet.charts.push(
      chart("Radar", { series: [series("B", { values: "Scores!$B$2:$B$4", categories: null, name: null })] }),
    );
    sheet.touched.add("charts");
    const saved = saveXlsx(workbook);
    const drawing = packageParts(saved)[drawingPath] ?? "";
    expect(changedParts(before, saved)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      drawingPath,
    ]);
    expect(anchors).toHaveLength(2);
    expect(drawing.startsWith(oldDrawing.slice(0, oldDrawing.indexOf("</xdr:wsDr>")))).toBe(true);
    expect(outOfOrder(drawing)).toEqual([]);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).sheets[0]!.charts.map(({ type }) => type)).toContain("Radar");
  });

  it("move without their part being rewritten", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    Object.assign(sheet.charts[0]!, { left: 10, top: 20, isTouched: true, name: "Moved" });
    sheet.touched.add("charts");
    const saved = saveXlsx(workbook);
    expect(changedParts(before, saved)).toEqual([drawingPath]);
    expect(openXlsx(saved).sheets[0]!.charts[0]).toMatchObject({ left: 10, top: 20, name: "Moved" });
    expect(packageParts(saved)[drawingPath]).toContain(anchors[1]);
  });

  it("get another title while the plot stays as it stands", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    sheet.charts[0]!.title = { text: "New", visible: true };
    sheet.touched.add("charts");
    const saved = saveXlsx(workbook);
    const plot = /<(?:c:)?plotArea[\s\S]*<\/(?:c:)?plotArea>/.exec(
      String(richWorkbookParts()[chartPath]),
    )?.[0];
    expect(changedParts(before, saved)).toEqual([chartPath]);
    expect(plot).toBeDefined();
    expect(packageParts(saved)[chartPath]).toContain(plot);
    expect(outOfOrder(packageParts(saved)[chartPath] ?? "")).toEqual([]);
    expect(openXlsx(saved).sheets[0]!.charts[0]!.title.text).toBe("New");
  });

  it("go with their part when they are deleted, and leave the picture", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    sheet.charts = [];
    sheet.touched.add("charts");
    const saved = saveXlsx(workbook);
    const parts = packageParts(saved);
    expect(parts[chartPath]).toBeUndefined();
    expect(parts[drawingPath]).toContain(anchors[1]);
    expect(parts["xl/media/image1.png"]).toBeDefined();
    expect(checkPackage(saved)).toEqual([]);
  });
});

describe("outOfOrder", () => {
  it("finds what stands in the wrong place or has none", () => {
    expect(outOfOrder("<legend><overlay/><legendPos/></legend>")).toEqual(["<legendPos> in <legend>"]);
    expect(outOfOrder("<a><iconSet><color/></iconSet></a>")).toEqual(["<color> in <iconSet>"]);
  });
});
