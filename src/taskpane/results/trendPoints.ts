/** A score as a point of a line. */
export interface TrendPoint {
  /** Place of the period in time. */
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** The picture and its margins, in its own units. */
export interface TrendFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Less than this between best and worst is drawn as little, so that 0.2 points do not look like a fall. */
const leastSpan = 10;

/**
 * Places scores in a picture, time from left to right, higher scores higher. A period without a score has no point
 * but keeps its place.
 */
export function trendPoints(
  values: readonly (number | null)[],
  { width, height, left, right, top, bottom }: TrendFrame,
): readonly TrendPoint[] {
  const known = values.filter((value) => value !== null);
  const middle = (Math.max(...known) + Math.min(...known)) / 2;
  const span = Math.max(leastSpan, Math.max(...known) - Math.min(...known));
  const step = (width - left - right) / Math.max(1, values.length);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const share = (value - middle) / span + 0.5;
    return [
      { index, value, x: left + step * (index + 0.5), y: top + (1 - share) * (height - top - bottom - 6) },
    ];
  });
}
