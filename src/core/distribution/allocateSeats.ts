import { comparisonNoise } from "../numbers/isAtLeast.ts";

/**
 * Splits n seats by shares with the largest remainder: everyone gets the whole part of n × share, the seats left go
 * to the largest fractions, equal fractions in the declared order.
 *
 * @param n - Whole number of people.
 * @param shares - Best grade first; they sum to one.
 * @param equalFractions - Who goes first where fractions are equal: the top or the bottom grade.
 *
 * @returns Seats by grade; they sum to n, and each differs from n × share by less than one.
 *
 * @example
 * allocateSeats(19, [0.1, 0.2, 0.4, 0.2, 0.1], "topFirst")
 * //=> [2, 4, 7, 4, 2]
 * allocateSeats(15, [0.1, 0.3, 0.5, 0.1], "bottomFirst")
 * //=> [1, 4, 8, 2]
 */
export function allocateSeats(
  n: number,
  shares: readonly number[],
  equalFractions: "topFirst" | "bottomFirst",
): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (n * share) / whole);
  // 15 × 0.2 is 3, however the processor writes it.
  const seats = exact.map((value) => Math.floor(value + comparisonNoise));
  const fractions = exact.map((value, index) => ({ index, fraction: value - (seats[index] ?? 0) }));
  const left = n - seats.reduce((sum, seat) => sum + seat, 0);
  const direction = equalFractions === "topFirst" ? 1 : -1;
  fractions
    .sort((a, b) =>
      Math.abs(a.fraction - b.fraction) > comparisonNoise
        ? b.fraction - a.fraction
        : direction * (a.index - b.index),
    )
    .slice(0, left)
    .forEach(({ index }) => {
      seats[index] = (seats[index] ?? 0) + 1;
    });
  return seats;
}
