import type { ChartPlan, ChartRange } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";

const chartTypes = {
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  bar: "BarClustered",
  line: "LineMarkers",
  radar: "RadarMarkers",
  scatter: "XYScatter",
  pie: "Pie",
  doughnut: "Doughnut",
} as const;
/** Like the headings of sections on our tabs; Excel's own titles are half as large again. */
const titlePoints = 12;
const withAxes: readonly ChartPlan["kind"][] = ["column", "columnStacked", "bar", "line", "scatter"];

/** Queues native charts, bound to cells. */
export function addCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ChartPlan[],
  sheetNames: Readonly<Record<string, string>>,
): void {
  const cellsOf = ({ sheetId, area }: ChartRange): Excel.Range => {
    const name = sheetId === null ? null : sheetNames[sheetId];
    if (name === undefined)
      throw new RangeError(`A chart names the tab "${String(sheetId)}", which the plan lacks.`);
    const home = name === null ? sheet : context.workbook.worksheets.getItem(name);
    return home.getRange(rangeAddress(area.top, area.left, area.bottom, area.right));
  };
  for (const plan of charts) addChart(sheet, plan, cellsOf);
}

function addChart(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  cellsOf: (range: ChartRange) => Excel.Range,
): void {
  const [first, ...others] = plan.series;
  if (first === undefined) throw new RangeError(`Chart "${plan.name}" has no series.`);
  const chart = sheet.charts.add(chartTypes[plan.kind], cellsOf(first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = titlePoints;
  chart.title.format.font.bold = true;
  const { top, left, bottom, right } = plan.position;
  chart.setPosition(
    rangeAddress(top, left, top, left).split(":")[0] ?? "A1",
    rangeAddress(bottom, right, bottom, right).split(":")[0] ?? "A1",
  );
  setSeries(chart.series.getItemAt(0), first, plan, cellsOf);
  for (const series of others) setSeries(chart.series.add(series.name), series, plan, cellsOf);
  chart.legend.visible = plan.showsLegend;
  if (plan.showsLegend) chart.legend.position = "Bottom";
  if (withAxes.includes(plan.kind)) {
    if (plan.valueAxis.title !== null) chart.axes.valueAxis.title.text = plan.valueAxis.title;
    if (plan.categoryAxisTitle !== null) chart.axes.categoryAxis.title.text = plan.categoryAxisTitle;
  }
  if (plan.kind !== "pie" && plan.kind !== "doughnut") {
    if (plan.valueAxis.min !== null) chart.axes.valueAxis.minimum = plan.valueAxis.min;
    if (plan.valueAxis.max !== null) chart.axes.valueAxis.maximum = plan.valueAxis.max;
  }
}

function setSeries(
  series: Excel.ChartSeries,
  from: ChartPlan["series"][number],
  plan: ChartPlan,
  cellsOf: (range: ChartRange) => Excel.Range,
): void {
  series.name = from.name;
  series.setValues(cellsOf(from.values));
  if (from.xValues !== undefined) series.setXAxisValues(cellsOf(from.xValues));
  else if (plan.categories !== null) series.setXAxisValues(cellsOf(plan.categories));
  if (from.color !== undefined) {
    if (plan.kind === "line" || plan.kind === "radar") series.format.line.color = from.color;
    else series.format.fill.setSolidColor(from.color);
  }
  series.hasDataLabels = plan.showsDataLabels;
}
