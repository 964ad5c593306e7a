import type { ChartModel } from "../../../model/chart.ts";
import { fingerprint } from "../block/fingerprint.ts";
import type { ChartSource } from "./chartSource.ts";

/** The texts by which each piece of a chart is seen to be edited. */
export function chartFingerprints(
  chart: ChartModel,
): Pick<ChartSource, "title" | "plot" | "legend" | "shape" | "frame"> {
  const { title, legend, fillColor, name, altText, left, top, width, height } = chart;
  const { type, series, categoryAxis, valueAxis, dataLabels } = chart;
  return {
    title: fingerprint(title),
    plot: fingerprint({ type, series, categoryAxis, valueAxis, dataLabels }),
    legend: fingerprint(legend),
    shape: fingerprint({ fillColor }),
    frame: fingerprint({ name, altText, left, top, width, height }),
  };
}
