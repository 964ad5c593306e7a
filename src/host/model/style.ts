/** `#RRGGBB`, upper case. Theme colours are resolved by the file layer when it opens a workbook. */
export type Colour = string;

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly color: Colour;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface FillStyle {
  /** `Excel.FillPattern`; "None" is a cell without fill. */
  readonly pattern: string;
  /** Background; null when there is no fill. */
  readonly color: Colour | null;
  /** Colour of the pattern's lines or dots. */
  readonly patternColor: Colour | null;
}

export type BorderLineStyle =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface BorderLine {
  readonly style: BorderLineStyle;
  readonly weight: BorderWeight;
  readonly color: Colour;
}

/** Sides that have a line; a side without one is absent. */
export interface BorderStyle {
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly diagonalDown?: BorderLine;
  readonly diagonalUp?: BorderLine;
}

export interface AlignmentStyle {
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Degrees -90..90, or 180 for stacked letters. */
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
}

export interface CellProtection {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** Everything about a cell's looks. Styles are immutable; cells share them by index. */
export interface StyleModel {
  /** Name of the cell style it was derived from ("Normal"). */
  readonly name: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly border: BorderStyle;
  readonly alignment: AlignmentStyle;
  /** en-US number format code, "General" by default. */
  readonly numberFormat: string;
  readonly protection: CellProtection;
  /** The value was typed with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix: boolean;
}

/** A conditional format's looks: only what differs from the cell's own style. */
export interface DifferentialStyle {
  font?: Partial<Pick<FontStyle, "bold" | "italic" | "strikethrough" | "underline" | "color">>;
  fillColor?: Colour;
  border?: BorderStyle;
  numberFormat?: string;
}
