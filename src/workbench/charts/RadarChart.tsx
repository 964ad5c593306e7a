import type { ReactElement } from "react";
import type { ChartModel } from "../../host/model/index.ts";
import type { Frame } from "./frame.ts";
import { niceScale, scaleTicks } from "./niceScale.ts";
import type { ChartData } from "./readChart.ts";

interface RadarChartProps {
  readonly data: ChartData;
  readonly chart: ChartModel;
  readonly frame: Frame;
}

/** Draws a radar: one spoke per category, one line per series. */
export function RadarChart({ data, chart, frame }: RadarChartProps): ReactElement {
  const numbers = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = niceScale(numbers, chart.valueAxis);
  const radius = Math.min(frame.width, frame.height) / 2 - 24;
  const count = data.categories.length;
  const at = (index: number, value: number): readonly [number, number] => {
    const angle = (index / count) * 2 * Math.PI;
    const distance = (radius * (value - scale.minimum)) / (scale.maximum - scale.minimum);
    return [
      frame.x + frame.width / 2 + Math.sin(angle) * distance,
      frame.y + frame.height / 2 - Math.cos(angle) * distance,
    ];
  };
  const ring = (value: number): string =>
    data.categories.map((_, index) => at(index, value).join()).join(" ");
  const isFilled = chart.type === "RadarFilled";
  return (
    <g>
      {scaleTicks(scale).map((tick) => (
        <polygon key={tick} points={ring(tick)} fill="none" stroke="#D9D9D9" />
      ))}
      {data.categories.map((category, index) => {
        const [x, y] = at(index, scale.maximum);
        const [labelX, labelY] = at(index, scale.maximum + (scale.maximum - scale.minimum) * 0.1);
        const [centreX, centreY] = at(index, scale.minimum);
        const anchor = Math.abs(labelX - centreX) < 4 ? "middle" : labelX > centreX ? "start" : "end";
        return (
          <g key={category}>
            <line x1={centreX} y1={centreY} x2={x} y2={y} stroke="#D9D9D9" />
            <text x={labelX} y={labelY + 4} fontSize={11} fill="#595959" textAnchor={anchor}>
              {category}
            </text>
          </g>
        );
      })}
      {data.series.map(({ name, values, color }, index) => (
        <polygon
          key={`${name}-${index}`}
          points={values.map((value, spoke) => at(spoke, value ?? scale.minimum).join()).join(" ")}
          fill={isFilled ? color : "none"}
          fillOpacity={0.5}
          stroke={color}
          strokeWidth={2}
        />
      ))}
    </g>
  );
}
