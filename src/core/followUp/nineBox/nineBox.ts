import { isAtLeast } from "../../numbers/isAtLeast.ts";

export type BoxLevel = "low" | "medium" | "high";

/** A cell of performance × potential. */
export interface NineBoxCell {
  readonly performance: BoxLevel;
  readonly potential: BoxLevel;
}

/** Scores from which an axis is medium and high. */
export interface BoxBounds {
  readonly medium: number;
  readonly high: number;
}

/**
 * In which cell of the nine-box does a person stand? Null where one of the two is unknown: nobody is put in a cell
 * by half.
 *
 * @example
 * nineBox(92, 75, { medium: 60, high: 85 }, { medium: 60, high: 80 })
 * //=> { performance: "high", potential: "medium" }
 */
export function nineBox(
  performance: number | null,
  potential: number | null,
  performanceBounds: BoxBounds,
  potentialBounds: BoxBounds,
): NineBoxCell | null {
  if (performance === null || potential === null) return null;
  return {
    performance: levelOf(performance, performanceBounds),
    potential: levelOf(potential, potentialBounds),
  };
}

function levelOf(score: number, { medium, high }: BoxBounds): BoxLevel {
  if (isAtLeast(score, high)) return "high";
  return isAtLeast(score, medium) ? "medium" : "low";
}
