import type { Area } from "./area.ts";
import type { Colour, DifferentialStyle } from "./style.ts";

interface ConditionalFormatBase {
  readonly id: string;
  /** The cells it applies to; relative references in formulas are seen from the first area's top-left cell. */
  areas: Area[];
  /** 0 is evaluated first. */
  priority: number;
  stopIfTrue: boolean;
  /** Kept by the file layer for rules it does not rewrite. */
  source?: unknown;
}

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

export interface CellValueFormat extends ConditionalFormatBase {
  readonly type: "CellValue";
  operator: CellValueOperator;
  /** With leading `=`, also for constants ("=60"). */
  formula1: string;
  formula2: string | null;
  format: DifferentialStyle;
}

export interface CustomFormat extends ConditionalFormatBase {
  readonly type: "Custom";
  formula: string;
  format: DifferentialStyle;
}

export interface ColorScalePoint {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** Not used with lowest and highest value. */
  formula: string | null;
  color: Colour;
}

export interface ColorScaleFormat extends ConditionalFormatBase {
  readonly type: "ColorScale";
  minimum: ColorScalePoint;
  /** null for a two-colour scale. */
  midpoint: ColorScalePoint | null;
  maximum: ColorScalePoint;
}

export interface DataBarBound {
  type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  formula: string | null;
}

export interface DataBarFormat extends ConditionalFormatBase {
  readonly type: "DataBar";
  lowerBound: DataBarBound;
  upperBound: DataBarBound;
  showDataBarOnly: boolean;
  barDirection: "Context" | "LeftToRight" | "RightToLeft";
  axisFormat: "Automatic" | "None" | "CellMidPoint";
  axisColor: Colour | null;
  positive: { fillColor: Colour; gradientFill: boolean; borderColor: Colour | null };
  negative: {
    fillColor: Colour;
    borderColor: Colour | null;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
}

export interface IconCriterion {
  type: "Number" | "Percent" | "Formula" | "Percentile";
  operator: "GreaterThan" | "GreaterThanOrEqual";
  formula: string;
  /** An icon of another set for this step. */
  customIcon: { set: string; index: number } | null;
}

export interface IconSetFormat extends ConditionalFormatBase {
  readonly type: "IconSet";
  /** `Excel.IconSet` value such as "ThreeTrafficLights1". */
  style: string;
  /** From the lowest icon to the highest; the first's threshold is not used. */
  criteria: IconCriterion[];
  reverseIconOrder: boolean;
  showIconOnly: boolean;
}

export interface TopBottomFormat extends ConditionalFormatBase {
  readonly type: "TopBottom";
  rule: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
  rank: number;
  format: DifferentialStyle;
}

export interface ContainsTextFormat extends ConditionalFormatBase {
  readonly type: "ContainsText";
  operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
  text: string;
  format: DifferentialStyle;
}

export interface PresetFormat extends ConditionalFormatBase {
  readonly type: "PresetCriteria";
  /** `Excel.ConditionalFormatPresetCriterion`: "Blanks", "DuplicateValues", "AboveAverage" … */
  criterion: string;
  format: DifferentialStyle;
}

/** Office.js's words for the kinds (`Excel.ConditionalFormatType`). */
export type ConditionalFormatModel =
  | CellValueFormat
  | CustomFormat
  | ColorScaleFormat
  | DataBarFormat
  | IconSetFormat
  | TopBottomFormat
  | ContainsTextFormat
  | PresetFormat;
