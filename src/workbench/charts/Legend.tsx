import type { ReactElement } from "react";
import type { Frame } from "./frame.ts";

/** Width a legend's text takes, by its widest letters: a Chinese character counts two. */
function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 11 : 6.2),
    0,
  );
}

interface LegendProps {
  readonly entries: readonly { readonly name: string; readonly color: string }[];
  readonly frame: Frame;
  /** One entry under the other, beside the plot. */
  readonly isColumn: boolean;
}

/** Names the series with their colours. */
export function Legend({ entries, frame, isColumn }: LegendProps): ReactElement {
  const widths = entries.map(({ name }) => textWidth(name) + 30);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = isColumn ? 6 : Math.max(0, (frame.width - total) / 2);
  return (
    <g>
      {entries.map(({ name, color }, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        const x = frame.x + start + (isColumn ? 0 : before);
        const y = isColumn ? frame.y + frame.height / 2 + (index - entries.length / 2) * 20 : frame.y + 10;
        return (
          <g key={`${name}-${index}`}>
            <rect x={x} y={y - 4} width={9} height={9} fill={color} />
            <text x={x + 14} y={y + 4.5} fontSize={11.5} fill="#595959">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
