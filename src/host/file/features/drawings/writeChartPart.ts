import type { ChartModel } from "../../../model/chart.ts";
import type { SheetWriteContext } from "../../feature.ts";
import { contentTypes } from "../block/partTypes.ts";
import { chartFingerprints } from "../charts/chartFingerprints.ts";
import type { ChartSource } from "../charts/chartSource.ts";
import { patchChart } from "../charts/patchChart.ts";
import { printChart } from "../charts/printChart.ts";

/** Writes a chart's part: a new one whole, one of the file only in the pieces that were edited. Gives its path. */
export function writeChartPart(
  chart: ChartModel,
  source: ChartSource | undefined,
  { package: parts, workbook }: SheetWriteContext,
): string {
  if (source === undefined) {
    const path = parts.unusedPath("xl/charts/chart", ".xml");
    parts.write(path, printChart(chart, workbook), contentTypes.chart);
    return path;
  }
  const now = chartFingerprints(chart);
  const changes = {
    title: now.title !== source.title,
    plot: now.plot !== source.plot,
    legend: now.legend !== source.legend,
    shape: now.shape !== source.shape,
  };
  if (Object.values(changes).some((isChanged) => isChanged)) {
    parts.write(source.path, patchChart(parts.readText(source.path), source.path, chart, workbook, changes));
  }
  return source.path;
}
