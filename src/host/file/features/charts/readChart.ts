import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../../model/chart.ts";
import type { StylesLookup } from "../../feature.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { readChartKind } from "./chartKinds.ts";
import { readChartColour } from "./readChartColour.ts";
import { readChartText, readFontSize } from "./readChartText.ts";
import { labelPositions } from "./printDataLabels.ts";
import { legendPositions } from "./printChart.ts";
import { readSeries } from "./readSeries.ts";

/** What a chart part says; name and place stand in the drawing. */
export type ChartContent = Omit<
  ChartModel,
  "id" | "name" | "left" | "top" | "width" | "height" | "altText" | "isTouched" | "source"
>;

/** Reads a chart part. Types this layer does not write are named as the file names them and stay as they are. */
export function readChart(root: XmlElement, colour: StylesLookup["colour"]): ChartContent {
  const chart = root.child("chart");
  const plotArea = chart?.child("plotArea");
  const plots = (plotArea?.children ?? []).filter(({ local }) => local.endsWith("Chart"));
  const [first] = plots;
  const type = first === undefined ? "Invalid" : typeOf(first);
  const secondary = secondaryAxisIds(plotArea);
  const numbered = plots.flatMap((plot) => {
    const group = isOnAxes(plot, secondary) ? "Secondary" : "Primary";
    return plot.childrenNamed("ser").map((element) => ({
      order: element.child("order")?.numberAttribute("val") ?? 0,
      model: readSeries(element, { plot, type: typeOf(plot), chartType: type, axisGroup: group, colour }),
    }));
  });
  const series = numbered.sort((one, other) => one.order - other.order).map(({ model }) => model);
  const [categoryAxis, valueAxis] = readAxes(plotArea, first, colour);
  const legend = chart?.child("legend");
  return {
    type,
    title: readTitle(chart, series, colour),
    series,
    categoryAxis,
    valueAxis,
    legend: {
      visible: legend !== undefined,
      position: (legendPositions.toModel(legend?.child("legendPos")?.attribute("val") ?? "r") ??
        "Right") as ChartModel["legend"]["position"],
      overlay: legend?.child("overlay")?.booleanAttribute("val", true) ?? false,
    },
    dataLabels: readLabels(plots),
    plotBy: "Columns",
    style: root.child("style")?.numberAttribute("val") ?? null,
    fillColor: readChartColour(root.child("spPr"), colour),
  };
}

function typeOf(plot: XmlElement): string {
  return readChartKind(plot)?.type ?? plot.local;
}

function readTitle(
  chart: XmlElement | undefined,
  series: readonly ChartSeriesModel[],
  colour: StylesLookup["colour"],
): ChartModel["title"] {
  const title = chart?.child("title");
  const isDeleted = chart?.child("autoTitleDeleted")?.booleanAttribute("val", true) ?? false;
  const read = readChartText(title, colour);
  const [only] = series;
  const automatic = series.length === 1 && title !== undefined ? (only?.name ?? "") : "";
  return {
    ...read,
    text: read.text === "" ? automatic : read.text,
    visible: title !== undefined && !(isDeleted && read.text === ""),
  };
}

/** A second value axis that crosses at the far end belongs to the secondary group. */
function secondaryAxisIds(plotArea: XmlElement | undefined): ReadonlySet<string> {
  const values = plotArea?.childrenNamed("valAx") ?? [];
  const far = values.filter((axis) => axis.child("crosses")?.attribute("val") === "max");
  const isPair = values.length > 1 && far.length < values.length;
  return new Set(isPair ? far.map((axis) => axis.child("axId")?.attribute("val") ?? "") : []);
}

function isOnAxes(plot: XmlElement, ids: ReadonlySet<string>): boolean {
  return plot.childrenNamed("axId").some((axis) => ids.has(axis.attribute("val") ?? ""));
}

function readAxes(
  plotArea: XmlElement | undefined,
  plot: XmlElement | undefined,
  colour: StylesLookup["colour"],
): [ChartAxisModel, ChartAxisModel] {
  const ids = plot?.childrenNamed("axId").map((axis) => axis.attribute("val")) ?? [];
  const axes = ids.map((id) =>
    plotArea?.children.find(
      (child) => child.local.endsWith("Ax") && child.child("axId")?.attribute("val") === id,
    ),
  );
  return [readAxis(axes[0], colour), readAxis(axes[1], colour)];
}

function readAxis(axis: XmlElement | undefined, colour: StylesLookup["colour"]): ChartAxisModel {
  const scaling = axis?.child("scaling");
  const format = axis?.child("numFmt");
  const fontSize = readFontSize(axis?.child("txPr"));
  const isLinked = format?.booleanAttribute("sourceLinked", false) ?? true;
  return {
    title: readChartText(axis?.child("title"), colour),
    visible: !(axis?.child("delete")?.booleanAttribute("val", true) ?? false),
    minimum: scaling?.child("min")?.numberAttribute("val") ?? null,
    maximum: scaling?.child("max")?.numberAttribute("val") ?? null,
    majorUnit: axis?.child("majorUnit")?.numberAttribute("val") ?? null,
    numberFormat: isLinked ? null : (format?.attribute("formatCode") ?? null),
    majorGridlines: axis?.child("majorGridlines") !== undefined,
    reversed: scaling?.child("orientation")?.attribute("val") === "maxMin",
    ...(fontSize === undefined ? {} : { fontSize }),
  };
}

/** Labels of the first plot or series that has any; Office.js shows one set for the whole chart. */
function readLabels(plots: readonly XmlElement[]): ChartModel["dataLabels"] {
  const found = [
    ...plots.map((plot) => ({ labels: plot.child("dLbls"), isWhole: true })),
    ...plots
      .flatMap((plot) => plot.childrenNamed("ser"))
      .map((ser) => ({ labels: ser.child("dLbls"), isWhole: false })),
  ].filter(({ labels }) => labels !== undefined && shows(labels));
  const labels = found[0]?.labels;
  const flag = (name: string, fallback: boolean): boolean =>
    labels === undefined ? fallback : (labels.child(name)?.booleanAttribute("val", true) ?? false);
  return {
    visible: found[0]?.isWhole ?? false,
    showValue: flag("showVal", true),
    showCategoryName: flag("showCatName", false),
    showSeriesName: flag("showSerName", false),
    showPercentage: flag("showPercent", false),
    position: labelPositions.toModel(labels?.child("dLblPos")?.attribute("val") ?? "") ?? null,
    numberFormat: labels?.child("numFmt")?.attribute("formatCode") ?? null,
  };
}

function shows(labels: XmlElement): boolean {
  return ["showVal", "showCatName", "showSerName", "showPercent"].some(
    (name) => labels.child(name)?.booleanAttribute("val", true) === true,
  );
}
