import type { ReactElement } from "react";
import type { ChartModel } from "../../host/model/index.ts";
import { Axes } from "./Axes.tsx";
import type { Frame } from "./frame.ts";
import { niceScale, type NumberScale } from "./niceScale.ts";
import type { Plane } from "./plane.ts";
import type { ChartData, ChartSeriesData } from "./readChart.ts";
import { stackSeries, type Span } from "./stackSeries.ts";

interface AxisChartProps {
  readonly data: ChartData;
  readonly chart: ChartModel;
  readonly frame: Frame;
}

/** Pixels kept for the labels of a vertical and of a horizontal axis. */
const leftLabels = 38;
const bottomLabels = 24;
const categoryLabels = 70;

/** Draws columns, bars, lines, areas and scattered points between two axes; combined charts too. */
export function AxisChart({ data, chart, frame }: AxisChartProps): ReactElement {
  const spans = stackSeries(
    data.series.map(({ values }) => values),
    data.stacking,
  );
  const isSideways = data.kind === "bar";
  const isScatter = data.kind === "scatter";
  const numbers = spans.flat().flatMap((span) => (span === null ? [] : [span[1]]));
  const valueScale = niceScale(data.stacking === "percent" ? [0, 1] : numbers, chart.valueAxis);
  const left = isSideways ? categoryLabels : leftLabels;
  const area: Frame = {
    x: frame.x + left,
    y: frame.y + 4,
    width: frame.width - left,
    height: frame.height - bottomLabels - 4,
  };
  const xNumbers = data.series.flatMap(({ xValues }) => (xValues ?? []).filter((value) => value !== null));
  const xScale = isScatter ? niceScale(xNumbers, chart.categoryAxis) : null;
  const length = isSideways ? area.height : area.width;
  const slot = length / Math.max(data.categories.length, 1);
  const share = (value: number, scale: NumberScale): number =>
    (value - scale.minimum) / (scale.maximum - scale.minimum || 1);
  const plane: Plane = {
    frame: area,
    isSideways,
    valueScale,
    slot,
    valueAt: (value) =>
      isSideways
        ? area.x + share(value, valueScale) * area.width
        : area.y + area.height - share(value, valueScale) * area.height,
    categoryAt: (index) =>
      xScale === null
        ? isSideways
          ? area.y + area.height - (index + 0.5) * slot
          : area.x + (index + 0.5) * slot
        : area.x + share(index, xScale) * area.width,
  };
  const barCount = data.series.filter(({ kind }) => kind === "column" || kind === "bar").length;
  const lanes = data.stacking === "none" ? barCount : 1;
  return (
    <g>
      <Axes plane={plane} chart={chart} data={data} xScale={xScale} />
      {data.series.map((series, index) => {
        const isBar = series.kind === "column" || series.kind === "bar";
        const lane = data.series.slice(0, index).filter(({ kind }) => kind === series.kind).length;
        const key = `${series.name}-${index}`;
        return isBar ? (
          <Bars
            key={key}
            series={series}
            spans={spans[index] ?? []}
            plane={plane}
            lanes={lanes}
            lane={lanes === 1 ? 0 : lane}
          />
        ) : (
          <Line key={key} series={series} spans={spans[index] ?? []} plane={plane} />
        );
      })}
    </g>
  );
}

interface SeriesProps {
  readonly series: ChartSeriesData;
  readonly spans: readonly (Span | null)[];
  readonly plane: Plane;
}

/** Share of a category's place that its bars take. */
const barShare = 0.62;

function Bars({
  series,
  spans,
  plane,
  lanes,
  lane,
}: SeriesProps & { lanes: number; lane: number }): ReactElement {
  const thickness = (plane.slot * barShare) / lanes;
  const floor = Math.max(plane.valueScale.minimum, 0);
  return (
    <g>
      {spans.map((span, index) => {
        if (span === null) {
          return null;
        }
        const base = plane.valueAt(Math.max(span[0], floor));
        const end = plane.valueAt(span[1]);
        const order = plane.isSideways ? lanes - 1 - lane : lane;
        const across = plane.categoryAt(index) - (plane.slot * barShare) / 2 + order * thickness;
        const along = { start: Math.min(base, end), length: Math.abs(end - base) };
        const box = plane.isSideways
          ? { x: along.start, y: across, width: along.length, height: thickness }
          : { x: across, y: along.start, width: thickness, height: along.length };
        const label = plane.isSideways
          ? { x: end + 4, y: across + thickness / 2 + 4, textAnchor: "start" as const }
          : { x: across + thickness / 2, y: end - 4, textAnchor: "middle" as const };
        return (
          <g key={index}>
            <rect {...box} fill={series.pointColors.get(index) ?? series.color} />
            {series.hasLabels && (
              <text {...label} fontSize={10.5} fill="#404040">
                {shortNumber(series.values[index] ?? 0)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Line({ series, spans, plane }: SeriesProps): ReactElement {
  const points = spans.flatMap((span, index) => {
    const place = series.xValues === null ? index : series.xValues[index];
    return span === null || place === null || place === undefined
      ? []
      : [{ x: plane.categoryAt(place), y: plane.valueAt(span[1]), index }];
  });
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const [first, last] = [points[0], points.at(-1)];
  const floor = plane.frame.y + plane.frame.height;
  return (
    <g>
      {series.kind === "area" && first !== undefined && last !== undefined && (
        <polygon
          points={`${first.x},${floor} ${path} ${last.x},${floor}`}
          fill={series.color}
          fillOpacity={0.75}
        />
      )}
      {series.hasLine && (
        <polyline points={path} fill="none" stroke={series.color} strokeWidth={2.25} strokeLinejoin="round" />
      )}
      {series.hasMarkers &&
        points.map(({ x, y, index }) => (
          <circle key={index} cx={x} cy={y} r={3.6} fill={series.pointColors.get(index) ?? series.color} />
        ))}
    </g>
  );
}

/** Two decimals at most. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
