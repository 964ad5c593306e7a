import type {
  CellPosition,
  CellValue,
  CellValueFormat,
  ColorScaleFormat,
  ConditionalFormatModel,
  ContainsTextFormat,
  DataBarFormat,
  IconSetFormat,
  PresetFormat,
  TopBottomFormat,
} from "../../host/model/index.ts";
import type { RuleCell } from "./ruleCell.ts";

/** What a rule compares one cell with. */
export interface Comparison {
  /** All numbers under the rule. */
  readonly numbers: readonly number[];
  /** All values under the rule, empty cells as null. */
  readonly values: readonly CellValue[];
  readonly origin: CellPosition;
  evaluate(formula: string, at: CellPosition): CellValue;
}

type MatchingFormat = Exclude<ConditionalFormatModel, ColorScaleFormat | DataBarFormat | IconSetFormat>;

/** Asks whether a rule with one look for all its cells holds for a cell. */
export function matchesRule(format: MatchingFormat, cell: RuleCell, comparison: Comparison): boolean {
  switch (format.type) {
    case "CellValue":
      return matchesValue(format, cell, comparison);
    case "Custom":
      return isTruthy(comparison.evaluate(format.formula, cell));
    case "TopBottom":
      return isRanked(format, cell.value, comparison.numbers);
    case "ContainsText":
      return matchesText(format, cell.value);
    case "PresetCriteria":
      return matchesPreset(format, cell.value, comparison);
  }
}

function isTruthy(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Order of Excel's comparisons: numbers, texts (without case), false, true; errors and empty cells have none. */
function compare(one: CellValue, other: CellValue): number | undefined {
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  if (one === null || other === null || typeof one === "object" || typeof other === "object") {
    return undefined;
  }
  if (typeof one !== typeof other) {
    return rank[typeof one as keyof typeof rank] - rank[typeof other as keyof typeof rank];
  }
  const [left, right] =
    typeof one === "string" ? [one.toLowerCase(), String(other).toLowerCase()] : [one, other];
  return left < right ? -1 : left > right ? 1 : 0;
}

function matchesValue(format: CellValueFormat, cell: RuleCell, comparison: Comparison): boolean {
  const isEqualityWithEmpty = cell.value === null;
  const value = isEqualityWithEmpty ? 0 : cell.value;
  const first = compare(value, comparison.evaluate(format.formula1, cell));
  const second = format.formula2 === null ? 0 : compare(value, comparison.evaluate(format.formula2, cell));
  // Excel paints no empty cell for a comparison with a number, though it counts as 0 in formulas.
  if (first === undefined || second === undefined || isEqualityWithEmpty) {
    return false;
  }
  switch (format.operator) {
    case "Between":
      return first >= 0 && second <= 0;
    case "NotBetween":
      return first < 0 || second > 0;
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "LessThan":
      return first < 0;
    case "GreaterThanOrEqual":
      return first >= 0;
    case "LessThanOrEqual":
      return first <= 0;
  }
}

function isRanked(format: TopBottomFormat, value: CellValue, numbers: readonly number[]): boolean {
  if (typeof value !== "number") {
    return false;
  }
  const isPercent = format.rule.endsWith("Percent");
  const share = Math.floor((numbers.length * format.rank) / 100);
  const count = isPercent ? Math.max(1, share) : format.rank;
  const isTop = format.rule.startsWith("Top");
  const better = numbers.filter((number) => (isTop ? number > value : number < value)).length;
  return better < count;
}

function matchesText(format: ContainsTextFormat, value: CellValue): boolean {
  const text = value === null || typeof value === "object" ? "" : String(value).toLowerCase();
  const wanted = format.text.toLowerCase();
  switch (format.operator) {
    case "Contains":
      return text.includes(wanted);
    case "NotContains":
      return !text.includes(wanted);
    case "BeginsWith":
      return text.startsWith(wanted);
    case "EndsWith":
      return text.endsWith(wanted);
  }
}

function matchesPreset(format: PresetFormat, value: CellValue, { numbers, values }: Comparison): boolean {
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  const isError = value !== null && typeof value === "object";
  switch (format.criterion) {
    case "Blanks":
      return isBlank;
    case "NonBlanks":
      return !isBlank;
    case "Errors":
      return isError;
    case "NonErrors":
      return !isError;
    case "DuplicateValues":
      return value !== null && countSame(value, values) > 1;
    case "UniqueValues":
      return value !== null && countSame(value, values) === 1;
    default:
      return matchesAverage(format.criterion, value, numbers);
  }
}

function countSame(value: CellValue, values: readonly CellValue[]): number {
  return values.filter((other) => compare(value, other) === 0).length;
}

/** "AboveAverage", "EqualOrBelowAverage", "TwoStdDevAboveAverage"; a criterion about dates matches nothing here. */
function matchesAverage(criterion: string, value: CellValue, numbers: readonly number[]): boolean {
  const match = /^(EqualOr|OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(criterion);
  if (match === null || typeof value !== "number") {
    return false;
  }
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  const steps = { OneStdDev: 1, TwoStdDev: 2, ThreeStdDev: 3 }[match[1] ?? ""] ?? 0;
  const sign = match[2] === "Above" ? 1 : -1;
  const distance = (value - mean) * sign - steps * Math.sqrt(variance);
  return distance > 0 || (match[1] === "EqualOr" && distance === 0);
}
