import type { CellPosition } from "../../host/model/index.ts";
import type { Comparison } from "./matchesRule.ts";

/** A point on the scale of a rule: a word for it and, for most, a formula. */
export interface ThresholdPoint {
  readonly type: string;
  readonly formula: string | null;
}

/** Gives the number that a point of a colour scale, data bar or icon set stands for; undefined when it is none. */
export function thresholdValue(
  point: ThresholdPoint,
  comparison: Comparison,
  at: CellPosition,
): number | undefined {
  const low = Math.min(...comparison.numbers);
  const high = Math.max(...comparison.numbers);
  if (point.type === "LowestValue") {
    return low;
  }
  if (point.type === "HighestValue") {
    return high;
  }
  const text = point.formula ?? "";
  const value = comparison.evaluate(text.startsWith("=") ? text : `=${text}`, at);
  if (typeof value !== "number") {
    return undefined;
  }
  switch (point.type) {
    case "Percent":
      return low + ((high - low) * value) / 100;
    case "Percentile":
      return percentile(comparison.numbers, value / 100);
    default:
      return value;
  }
}

/** `PERCENTILE.INC`: between two numbers, in proportion. */
function percentile(numbers: readonly number[], share: number): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (place % 1);
}
