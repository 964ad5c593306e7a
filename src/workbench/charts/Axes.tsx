import type { ReactElement } from "react";
import type { ChartModel } from "../../host/model/index.ts";
import { scaleTicks, type NumberScale } from "./niceScale.ts";
import type { Plane } from "./plane.ts";
import type { ChartData } from "./readChart.ts";

interface AxesProps {
  readonly plane: Plane;
  readonly chart: ChartModel;
  readonly data: ChartData;
  /** The x axis of a scatter chart. */
  readonly xScale: NumberScale | null;
}

const ink = "#595959";
const line = "#D9D9D9";
/** Pixels a category's label needs at least. */
const leastLabel = 34;

/** Draws gridlines and the labels of both axes. */
export function Axes({ plane, chart, data, xScale }: AxesProps): ReactElement {
  const { frame, isSideways } = plane;
  const bottom = frame.y + frame.height;
  const right = frame.x + frame.width;
  const every = isSideways ? 1 : Math.max(1, Math.ceil(leastLabel / plane.slot));
  const format = (value: number): string =>
    data.stacking === "percent" ? `${String(Math.round(value * 100))}%` : String(value);
  return (
    <g fontSize={11} fill={ink}>
      {scaleTicks(plane.valueScale).map((tick) => {
        const at = plane.valueAt(tick);
        const ends = isSideways
          ? { x1: at, x2: at, y1: frame.y, y2: bottom }
          : { x1: frame.x, x2: right, y1: at, y2: at };
        return (
          <g key={tick}>
            {(chart.valueAxis.majorGridlines || tick === plane.valueScale.minimum) && (
              <line {...ends} stroke={line} />
            )}
            {chart.valueAxis.visible && (
              <text
                x={isSideways ? at : frame.x - 6}
                y={isSideways ? bottom + 16 : at + 4}
                textAnchor={isSideways ? "middle" : "end"}
              >
                {format(tick)}
              </text>
            )}
          </g>
        );
      })}
      {xScale === null
        ? data.categories.map((category, index) =>
            index % every === 0 && chart.categoryAxis.visible ? (
              <text
                key={index}
                x={isSideways ? frame.x - 6 : plane.categoryAt(index)}
                y={isSideways ? plane.categoryAt(index) + 4 : bottom + 16}
                textAnchor={isSideways ? "end" : "middle"}
              >
                {category}
              </text>
            ) : null,
          )
        : scaleTicks(xScale).map((tick) => (
            <text key={tick} x={plane.categoryAt(tick)} y={bottom + 16} textAnchor="middle">
              {tick}
            </text>
          ))}
    </g>
  );
}
