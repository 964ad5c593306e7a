/**
 * What full marks add up to where that is nothing like a hundred (20, 400): they then count in proportion. Null where they
 * are points of a hundred, or near it, which is told of as weights are, and where they are fractions.
 */
export function scaledMarks(marks: readonly number[]): number | null {
  const sum = marks.reduce((total, own) => total + own, 0);
  const isNearHundred = sum > 50 && sum <= 150;
  return isNearHundred || sum <= 1.5 ? null : Number(sum.toPrecision(12));
}
