/** A weight as it stands in a cell: a percent's number is the share. */
export interface WeightCell {
  readonly number: number;
  readonly isPercent: boolean;
}

/** Weights as shares of one whole. `isMixed`: some were typed as 30 and some as 0.3. */
export interface Shares {
  readonly shares: readonly (number | null)[];
  readonly isMixed: boolean;
}

/**
 * Which shares do these weights mean? Small whole numbers that are far from a whole ("3 | 2 | 2 | 1") are coefficients: parts
 * of their sum. Else numbers above 1.5 are percents. A number up to 1 among them is a share where that
 * brings the sum to a whole ("30 | 0.3 | 40"), else a percent too.
 *
 * @example
 * sharesOf([{ number: 30, isPercent: false }, { number: 0.3, isPercent: false }, { number: 40, isPercent: false }])
 * //=> { shares: [0.3, 0.3, 0.4], isMixed: true }
 */
export function sharesOf(cells: readonly (WeightCell | null)[]): Shares {
  const plain = cells.flatMap((cell) => (cell === null || cell.isPercent ? [] : [cell.number]));
  const sum = plain.reduce((total, number) => total + number, 0);
  const areCoefficients =
    plain.length >= 2 &&
    plain.length === cells.filter((cell) => cell !== null).length &&
    sum > 2 &&
    sum < 50 &&
    plain.every((number) => Number.isInteger(number) && number >= 1 && number <= 9) &&
    ![5, 10].includes(sum);
  if (areCoefficients)
    return {
      shares: cells.map((cell) => (cell === null ? null : Number((cell.number / sum).toPrecision(12)))),
      isMixed: false,
    };
  const areLarge = plain.some((number) => number > 1.5);
  const read = (isMixed: boolean): (number | null)[] =>
    cells.map((cell) => {
      if (cell === null) return null;
      const isShare = cell.isPercent || !areLarge || (isMixed && cell.number <= 1);
      return Number((isShare ? cell.number : cell.number / 100).toPrecision(12));
    });
  const offWhole = (shares: readonly (number | null)[]): number =>
    Math.abs(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) - 1);
  const same = read(false);
  const mixed = read(true);
  const isMixed =
    areLarge && plain.some((number) => number > 0 && number <= 1) && offWhole(mixed) + 1e-9 < offWhole(same);
  return { shares: isMixed ? mixed : same, isMixed };
}
