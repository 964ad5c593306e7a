import type { ChartSeriesModel } from "../../model/index.ts";

/** Makes a series without data; its name is a literal, a reference with `=`, or null for "Series1". */
export function createSeries(name: string | null): ChartSeriesModel {
  return {
    name,
    values: null,
    categories: null,
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
  };
}
