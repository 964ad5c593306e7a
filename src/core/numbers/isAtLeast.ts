/**
 * Differences up to this are noise of binary fractions and not a difference of points. Far above the error of
 * summing a few hundred terms, far below anything that a person types.
 */
export const comparisonNoise = 1e-9;

/**
 * Does a score reach a bound, arithmetic noise apart? 90 computed as 89.99999999999999 reaches 90; 89.9999999
 * does not.
 *
 * @example
 * isAtLeast(89.99999999999999, 90)
 * //=> true
 * isAtLeast(89.9999999, 90)
 * //=> false
 */
export function isAtLeast(score: number, bound: number): boolean {
  return score >= bound - comparisonNoise;
}
