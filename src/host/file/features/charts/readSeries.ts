import type { ChartSeriesModel } from "../../../model/chart.ts";
import type { Colour } from "../../../model/style.ts";
import type { StylesLookup } from "../../feature.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { markerWords } from "./markerWords.ts";
import { emuPerPoint } from "./printShape.ts";
import { readChartColour } from "./readChartColour.ts";

interface SeriesPlace {
  readonly plot: XmlElement;
  readonly type: string;
  readonly chartType: string;
  readonly axisGroup: ChartSeriesModel["axisGroup"];
  readonly colour: StylesLookup["colour"];
}

/** Reads a `<c:ser>`. */
export function readSeries(element: XmlElement, place: SeriesPlace): ChartSeriesModel {
  const { plot, type, chartType, axisGroup, colour } = place;
  const shape = element.child("spPr");
  const line = shape?.child("ln");
  const width = line?.numberAttribute("w");
  const lineColor = readChartColour(line, colour);
  const labels = element.child("dLbls");
  const symbol = element.child("marker")?.child("symbol")?.attribute("val");
  return {
    ...(type === chartType ? {} : { type }),
    name: readName(element.child("tx")),
    values: reference(element.child("val") ?? element.child("yVal")),
    categories: reference(element.child("cat")),
    xValues: reference(element.child("xVal")),
    bubbleSizes: reference(element.child("bubbleSize")),
    fillColor: readChartColour(shape, colour),
    lineColor,
    lineWeight: width === undefined || lineColor === null ? null : width / emuPerPoint,
    markerStyle: symbol === undefined || symbol === "none" ? null : (markerWords.toModel(symbol) ?? null),
    hasDataLabels: labels !== undefined && !(labels.child("delete")?.booleanAttribute("val", true) ?? false),
    axisGroup,
    pointColors: readPoints(element, colour),
    gapWidth: plot.child("gapWidth")?.numberAttribute("val") ?? null,
    overlap: plot.child("overlap")?.numberAttribute("val") ?? null,
  };
}

function readName(name: XmlElement | undefined): string | null {
  const formula = name?.descendant("f")?.text;
  return formula === undefined ? (name?.child("v")?.text ?? null) : `=${formula}`;
}

function reference(data: XmlElement | undefined): string | null {
  return data?.descendant("f")?.text ?? null;
}

function readPoints(element: XmlElement, colour: StylesLookup["colour"]): Map<number, Colour> {
  const points = new Map<number, Colour>();
  for (const point of element.childrenNamed("dPt")) {
    const found =
      readChartColour(point.child("spPr"), colour) ??
      readChartColour(point.child("marker")?.child("spPr"), colour);
    if (found !== null) {
      points.set(point.child("idx")?.numberAttribute("val") ?? 0, found);
    }
  }
  return points;
}
