import type { RuleCurve } from "../../workflow/index.ts";

/** A curve laid out on a drawing of fixed size. */
export interface CurveShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly path: string;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly inputAxis: Line;
  readonly pointsAxis: Line;
  readonly pointTicks: readonly { readonly value: number; readonly y: number }[];
  readonly inputTicks: readonly {
    readonly value: number;
    readonly x: number;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const width = 300;
const height = 110;
const [left, right, top, bottom] = [34, 292, 8, 92];

/** Lays a rule's curve out: points from the lowest (zero at most) to the highest, inputs over the whole width. */
export function curveShape({ points, isDiscrete }: RuleCurve): CurveShape {
  const inputs = points.map(({ input }) => input);
  const heights = points.map((point) => point.points);
  const [low, high] = [Math.min(0, ...heights), Math.max(1, ...heights)];
  const margin = isDiscrete ? 0.5 : 0;
  const [from, to] = [Math.min(...inputs) - margin, Math.max(...inputs) + margin];
  const xOf = (input: number): number => left + ((input - from) / (to - from || 1)) * (right - left);
  const yOf = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const barWidth = Math.min(28, ((right - left) / Math.max(1, points.length)) * 0.6);
  const ends = inputs.length === 0 ? [] : [inputs[0] ?? 0, inputs.at(-1) ?? 0];
  return {
    ...{ width, height, left, bottom },
    path: points
      .map(
        ({ input, points: value }, index) =>
          `${index === 0 ? "M" : "L"}${place(xOf(input))} ${place(yOf(value))}`,
      )
      .join(""),
    bars: points.map(({ input, points: value }) => ({
      x: xOf(input) - barWidth / 2,
      y: Math.min(yOf(value), yOf(0)),
      width: barWidth,
      height: Math.abs(yOf(value) - yOf(0)),
    })),
    inputAxis: { x1: left, y1: yOf(0), x2: right, y2: yOf(0) },
    pointsAxis: { x1: left, y1: top, x2: left, y2: bottom },
    pointTicks: [...new Set([low, high])].map((value) => ({ value, y: yOf(value) })),
    inputTicks: isDiscrete
      ? inputs.map((value) => ({ value, x: xOf(value), anchor: "middle" as const }))
      : [...ends.slice(0, 1), (from + to) / 2, ...ends.slice(1)].map((value, index) => ({
          value: Math.round(value * 1e4) / 1e4,
          x: xOf(value),
          anchor: (["start", "middle", "end"] as const)[index] ?? "middle",
        })),
  };
}

const place = (value: number): string => String(Math.round(value * 100) / 100);
