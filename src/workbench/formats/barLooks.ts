import type { DataBarFormat } from "../../host/model/index.ts";
import type { RuleCell } from "./ruleCell.ts";
import type { BarLook } from "./looks.ts";
import type { Comparison } from "./matchesRule.ts";
import { thresholdValue } from "./thresholdValue.ts";

/** Measures a data bar for each number under the rule. */
export function barLooks(
  format: DataBarFormat,
  cells: readonly RuleCell[],
  comparison: Comparison,
): readonly (readonly [key: string, bar: BarLook])[] {
  const { numbers, origin } = comparison;
  const bound = (side: "lowerBound" | "upperBound", automatic: number): number => {
    const point = format[side];
    return point.type === "Automatic" ? automatic : (thresholdValue(point, comparison, origin) ?? automatic);
  };
  // Excel's automatic bounds take in zero.
  const low = bound("lowerBound", Math.min(0, ...numbers));
  const high = bound("upperBound", Math.max(0, ...numbers));
  const span = high - low;
  if (!(span > 0)) {
    return [];
  }
  const hasAxis = format.axisFormat !== "None" && low < 0 && high > 0;
  const axis = hasAxis ? -low / span : 0;
  const positive = format.positive;
  const negativeColor = format.negative.matchPositiveFillColor
    ? positive.fillColor
    : format.negative.fillColor;
  return cells.flatMap(({ key, value }) => {
    if (typeof value !== "number") {
      return [];
    }
    const share = (Math.min(Math.max(value, low), high) - low) / span;
    const isNegative = hasAxis && value < 0;
    const length = isNegative ? (share - axis) / axis : (share - axis) / (1 - axis);
    const look: BarLook = {
      color: isNegative ? negativeColor : positive.fillColor,
      value: length * 100,
      startPoint: axis * 100,
      isGradient: positive.gradientFill,
      isShowValue: !format.showDataBarOnly,
    };
    return [[key, look] as const];
  });
}
