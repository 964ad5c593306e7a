import type { Colour, DifferentialStyle } from "../../host/model/index.ts";

/** A bar behind a cell's value, in parts of the cell's width. */
export interface BarLook {
  readonly color: Colour;
  /** Percent of the way from the axis to the edge; negative to the left. */
  readonly value: number;
  /** Where the axis stands, in percent of the width. */
  readonly startPoint: number;
  readonly isGradient: boolean;
  readonly isShowValue: boolean;
}

/** An icon before a cell's value: `Excel.IconSet` and the place in it, lowest first. */
export interface IconLook {
  readonly set: string;
  readonly index: number;
  readonly isShowValue: boolean;
}

/** What conditional formats make of one cell, on top of its own style. */
export interface ConditionalLook {
  readonly style: DifferentialStyle;
  readonly bar?: BarLook;
  readonly icon?: IconLook;
}
