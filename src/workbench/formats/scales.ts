import type { ColorScaleFormat, Colour, IconSetFormat } from "../../host/model/index.ts";
import type { RuleCell } from "./ruleCell.ts";
import type { IconLook } from "./looks.ts";
import type { Comparison } from "./matchesRule.ts";
import { thresholdValue } from "./thresholdValue.ts";

type Keyed<Value> = readonly (readonly [key: string, value: Value])[];

/** Colours the numbers under a two- or three-colour scale. */
export function scaleColours(
  format: ColorScaleFormat,
  cells: readonly RuleCell[],
  comparison: Comparison,
): Keyed<Colour> {
  const points = [format.minimum, ...(format.midpoint === null ? [] : [format.midpoint]), format.maximum];
  const stops = points.flatMap((point) => {
    const value = thresholdValue(point, comparison, comparison.origin);
    return value === undefined ? [] : [{ value, color: point.color }];
  });
  return cells.flatMap(({ key, value }) => {
    const color = typeof value === "number" ? colourAt(stops, value) : undefined;
    return color === undefined ? [] : [[key, color] as const];
  });
}

function colourAt(stops: readonly { value: number; color: Colour }[], value: number): Colour | undefined {
  const upperIndex = stops.findIndex((stop) => value <= stop.value);
  const upper = stops[upperIndex === -1 ? stops.length - 1 : upperIndex];
  const lower = upperIndex > 0 ? stops[upperIndex - 1] : upper;
  if (upper === undefined || lower === undefined) {
    return undefined;
  }
  const share = upper.value === lower.value ? 0 : (value - lower.value) / (upper.value - lower.value);
  return mix(lower.color, upper.color, share);
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const channels = [1, 3, 5].map((start) => {
    const [low, high] = [from, to].map((color) => Number.parseInt(color.slice(start, start + 2), 16));
    const channel = Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * share);
    return channel.toString(16).padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}

/** Gives the numbers under an icon set their icons, lowest icon first. */
export function iconLooks(
  format: IconSetFormat,
  cells: readonly RuleCell[],
  comparison: Comparison,
): Keyed<IconLook> {
  const thresholds = format.criteria.map((criterion, index) => ({
    isStrict: criterion.operator === "GreaterThan",
    value: index === 0 ? -Infinity : (thresholdValue(criterion, comparison, comparison.origin) ?? Infinity),
  }));
  return cells.flatMap(({ key, value }) => {
    if (typeof value !== "number") {
      return [];
    }
    const reached = thresholds.findLastIndex(({ value: from, isStrict }) =>
      isStrict ? value > from : value >= from,
    );
    const step = Math.max(reached, 0);
    const own = format.criteria[step]?.customIcon;
    const index = format.reverseIconOrder ? thresholds.length - 1 - step : step;
    return [
      [key, { set: own?.set ?? format.style, index: own?.index ?? index, isShowValue: !format.showIconOnly }],
    ];
  });
}
