/** Count, mean and spread of numbers that come one by one. */
export interface Moments {
  count: number;
  mean: number;
  /** Sum of squared distances to the mean. */
  squares: number;
}

/**
 * Starts counting.
 *
 * @example
 * startMoments()
 * //=> { count: 0, mean: 0, squares: 0 }
 */
export const startMoments = (): Moments => ({ count: 0, mean: 0, squares: 0 });

/**
 * Takes one more number in, in one pass and without losing digits (Welford).
 *
 * @example
 * const moments = startMoments()
 * for (const value of [2, 4, 6]) addToMoments(moments, value)
 * moments
 * //=> { count: 3, mean: 4, squares: 8 }
 */
export function addToMoments(moments: Moments, value: number): void {
  moments.count += 1;
  const distance = value - moments.mean;
  moments.mean += distance / moments.count;
  moments.squares += distance * (value - moments.mean);
}

/**
 * Standard deviation of a sample; 0 for fewer than two numbers.
 *
 * @example
 * standardDeviation({ count: 3, mean: 4, squares: 8 })
 * //=> 2
 */
export function standardDeviation({ count, squares }: Moments): number {
  return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
}
