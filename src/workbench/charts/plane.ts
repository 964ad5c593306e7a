import type { Frame } from "./frame.ts";
import type { NumberScale } from "./niceScale.ts";

/** Where numbers and categories lie in the plot. */
export interface Plane {
  readonly frame: Frame;
  readonly isSideways: boolean;
  readonly valueScale: NumberScale;
  /** Pixels along the value axis. */
  valueAt(value: number): number;
  /** Pixels along the category axis: the middle of a category, or a number of a scatter chart. */
  categoryAt(index: number): number;
  readonly slot: number;
}
