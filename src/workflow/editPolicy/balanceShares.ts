/**
 * Gives one of several shares a new value and lets the others make room in proportion, so that the sum stays.
 *
 * @param shares - Not negative.
 * @param share - At least 0; more than the whole sum leaves nothing for the others.
 *
 * @example
 * balanceShares([0.5, 0.3, 0.2], 0, 0.75)
 * //=> [0.75, 0.15, 0.1]
 */
export function balanceShares(shares: readonly number[], place: number, share: number): readonly number[] {
  const sum = shares.reduce((total, one) => total + one, 0);
  const own = Math.min(sum, Math.max(0, share));
  // Added up, not taken off the sum: a tiny rest would drown in the noise of the difference.
  const others = shares.reduce((total, one, index) => (index === place ? total : total + one), 0);
  return shares.map((one, index) => {
    if (index === place) return own;
    // Others that are all nothing share what is left equally.
    return round(others === 0 ? (sum - own) / (shares.length - 1) : (one * (sum - own)) / others);
  });
}

/** Without binary noise. */
const round = (share: number): number => Math.round(share * 1e12) / 1e12;
