import type { ReactElement } from "react";
import type { ChartModel, WorkbookModel } from "../../host/model/index.ts";
import { AxisChart } from "./AxisChart.tsx";
import type { Frame } from "./frame.ts";
import { Legend } from "./Legend.tsx";
import { PieChart } from "./PieChart.tsx";
import { RadarChart } from "./RadarChart.tsx";
import { paletteColour, readChart, type ChartData } from "./readChart.ts";

const titleHeight = 34;
const legendHeight = 26;
const legendWidth = 110;
const margin = 10;

/** Draws a chart of the workbook as SVG, with the numbers as they are now. */
export function Chart({ workbook, chart }: { workbook: WorkbookModel; chart: ChartModel }): ReactElement {
  const data = readChart(workbook, chart);
  const width = (chart.width * 96) / 72;
  const height = (chart.height * 96) / 72;
  const top = chart.title.visible ? titleHeight : margin;
  const { visible, position } = chart.legend;
  const isBeside = position === "Left" || position === "Right" || position === "Corner";
  const right = visible && isBeside ? legendWidth : 0;
  const below = visible && !isBeside ? legendHeight : 0;
  const plot: Frame = {
    x: margin + (position === "Left" ? right : 0),
    y: top + (position === "Top" ? below : 0),
    width: width - 2 * margin - right,
    height: height - top - below - margin,
  };
  const legend: Frame = isBeside
    ? { x: position === "Left" ? margin : width - right, y: top, width: right, height: plot.height }
    : { x: margin, y: position === "Top" ? top : height - below - 2, width: plot.width, height: below };
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      role="img"
      aria-label={chart.title.text || chart.name}
      style={{ background: chart.fillColor ?? "#FFFFFF" }}
    >
      {chart.title.visible && (
        <text
          x={width / 2}
          y={23}
          textAnchor="middle"
          fontSize={(chart.title.fontSize ?? 14) * 1.2}
          fontWeight={chart.title.fontBold === true ? 600 : 400}
          fill={chart.title.fontColor ?? "#595959"}
        >
          {chart.title.text}
        </text>
      )}
      <Plot data={data} chart={chart} frame={plot} />
      {visible && <Legend entries={legendEntries(data)} frame={legend} isColumn={isBeside} />}
    </svg>
  );
}

function Plot({ data, chart, frame }: { data: ChartData; chart: ChartModel; frame: Frame }): ReactElement {
  switch (data.kind) {
    case "pie":
    case "doughnut":
      return <PieChart data={data} frame={frame} />;
    case "radar":
      return <RadarChart data={data} chart={chart} frame={frame} />;
    default:
      return <AxisChart data={data} chart={chart} frame={frame} />;
  }
}

function legendEntries(data: ChartData): readonly { name: string; color: string }[] {
  const [first] = data.series;
  return data.kind === "pie" || data.kind === "doughnut"
    ? data.categories.map((name, index) => ({
        name,
        color: first?.pointColors.get(index) ?? paletteColour(index),
      }))
    : data.series;
}
