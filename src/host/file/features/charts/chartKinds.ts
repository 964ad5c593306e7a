import type { ChartTypeName } from "../../../model/chart.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";

/** What shapes a kind's elements: which children it and its series have. */
export type ChartFamily = "bar" | "line" | "area" | "pie" | "doughnut" | "radar" | "scatter" | "bubble";

/** How a chart type of Office.js stands in a chart part. */
export interface ChartKind {
  readonly type: ChartTypeName;
  readonly family: ChartFamily;
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly barDirection?: "col" | "bar";
  readonly radarStyle?: "marker" | "filled";
  readonly hasMarkers?: boolean;
  /** Scatter only. */
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
}

/** The types this layer writes; every other type of a file stays as it is. */
export const chartKinds: readonly ChartKind[] = [
  { type: "ColumnClustered", family: "bar", barDirection: "col", grouping: "clustered" },
  { type: "ColumnStacked", family: "bar", barDirection: "col", grouping: "stacked" },
  { type: "ColumnStacked100", family: "bar", barDirection: "col", grouping: "percentStacked" },
  { type: "BarClustered", family: "bar", barDirection: "bar", grouping: "clustered" },
  { type: "BarStacked", family: "bar", barDirection: "bar", grouping: "stacked" },
  { type: "BarStacked100", family: "bar", barDirection: "bar", grouping: "percentStacked" },
  { type: "Line", family: "line", grouping: "standard", hasMarkers: false },
  { type: "LineMarkers", family: "line", grouping: "standard", hasMarkers: true },
  { type: "LineStacked", family: "line", grouping: "stacked", hasMarkers: false },
  { type: "LineStacked100", family: "line", grouping: "percentStacked", hasMarkers: false },
  { type: "LineMarkersStacked", family: "line", grouping: "stacked", hasMarkers: true },
  { type: "LineMarkersStacked100", family: "line", grouping: "percentStacked", hasMarkers: true },
  { type: "Area", family: "area", grouping: "standard" },
  { type: "AreaStacked", family: "area", grouping: "stacked" },
  { type: "AreaStacked100", family: "area", grouping: "percentStacked" },
  { type: "Pie", family: "pie" },
  { type: "Doughnut", family: "doughnut" },
  { type: "Radar", family: "radar", radarStyle: "marker", hasMarkers: false },
  { type: "RadarMarkers", family: "radar", radarStyle: "marker", hasMarkers: true },
  { type: "RadarFilled", family: "radar", radarStyle: "filled" },
  { type: "XYScatter", family: "scatter", hasMarkers: true, hasLines: false, isSmooth: false },
  { type: "XYScatterLines", family: "scatter", hasMarkers: true, hasLines: true, isSmooth: false },
  { type: "XYScatterLinesNoMarkers", family: "scatter", hasMarkers: false, hasLines: true, isSmooth: false },
  { type: "XYScatterSmooth", family: "scatter", hasMarkers: true, hasLines: true, isSmooth: true },
  { type: "XYScatterSmoothNoMarkers", family: "scatter", hasMarkers: false, hasLines: true, isSmooth: true },
  { type: "Bubble", family: "bubble" },
];

export function findChartKind(type: ChartTypeName): ChartKind | undefined {
  return chartKinds.find((kind) => kind.type === type);
}

/** Element of a family within the plot area. */
export function familyElement(family: ChartFamily): string {
  return `${family}Chart`;
}

/** Reads which type a plot's element (`<c:barChart>` …) is; undefined for one that this layer does not write. */
export function readChartKind(plot: XmlElement): ChartKind | undefined {
  const value = (name: string): string | undefined => plot.child(name)?.attribute("val");
  const first = plot.child("ser");
  const hasMarkers = hasSeriesMarkers(plot);
  const hasLines = first?.child("spPr")?.child("ln")?.child("noFill") === undefined;
  const isSmooth =
    first?.child("smooth")?.booleanAttribute("val", true) ??
    value("scatterStyle")?.startsWith("smooth") ??
    false;
  const facts: Omit<ChartKind, "type" | "family"> = {
    grouping: (value("grouping") ?? (plot.local === "barChart" ? "clustered" : "standard")) as "standard",
    barDirection: value("barDir") === "bar" ? "bar" : "col",
    radarStyle: value("radarStyle") === "filled" ? "filled" : "marker",
    hasMarkers: plot.local === "radarChart" && value("radarStyle") === "standard" ? false : hasMarkers,
    hasLines,
    isSmooth: hasLines && isSmooth,
  };
  const keys = ["grouping", "barDirection", "radarStyle", "hasMarkers", "hasLines", "isSmooth"] as const;
  return chartKinds.find(
    (kind) =>
      familyElement(kind.family) === plot.local &&
      keys.every((key) => kind[key] === undefined || kind[key] === facts[key]),
  );
}

/** A chart has no markers when it turns them off as a whole, or every series does. */
function hasSeriesMarkers(plot: XmlElement): boolean {
  const series = plot.childrenNamed("ser");
  const areOff =
    series.length > 0 &&
    series.every((each) => each.child("marker")?.child("symbol")?.attribute("val") === "none");
  const isLineWithout =
    plot.local === "lineChart" && plot.child("marker")?.booleanAttribute("val", true) !== true;
  return !areOff && !isLineWithout;
}
