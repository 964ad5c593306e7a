import type { ReactElement } from "react";
import type { Frame } from "./frame.ts";
import { paletteColour, type ChartData } from "./readChart.ts";

/** Draws a pie or doughnut of the first series. */
export function PieChart({ data, frame }: { data: ChartData; frame: Frame }): ReactElement {
  const [series] = data.series;
  const values = (series?.values ?? []).map((value) => Math.max(value ?? 0, 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(frame.width, frame.height) / 2 - 6;
  const hole = data.kind === "doughnut" ? radius * 0.6 : 0;
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const at = (share: number, distance: number): string => {
    const angle = share * 2 * Math.PI;
    return `${centre.x + Math.sin(angle) * distance} ${centre.y - Math.cos(angle) * distance}`;
  };
  return (
    <g stroke="#FFFFFF" strokeWidth={1.2}>
      {values.map((value, index) => {
        const from = values.slice(0, index).reduce((sum, before) => sum + before, 0) / total;
        const share = Math.min(value / total, 0.99999);
        const isLarge = share > 0.5 ? 1 : 0;
        const outer = `M ${at(from, radius)} A ${radius} ${radius} 0 ${isLarge} 1 ${at(from + share, radius)}`;
        const inner = `L ${at(from + share, hole)} A ${hole} ${hole} 0 ${isLarge} 0 ${at(from, hole)} Z`;
        return (
          <path
            key={index}
            d={`${outer} ${inner}`}
            fill={series?.pointColors.get(index) ?? paletteColour(index)}
          />
        );
      })}
    </g>
  );
}
