/** What one row of a long table says: whose it is, of which indicator, and the weights there. */
export interface WeighedRow {
  readonly subject: number;
  readonly indicator: number;
  readonly leaf: number | null;
  readonly area: number | null;
}

/** Weights that differ from person to person, by position of the indicator; NaN where somebody is not asked for it. */
export interface OwnWeights {
  readonly leaves: ReadonlyMap<number, Float64Array>;
  /** Those of the indicators' areas; null where they are the same for all. */
  readonly areas: ReadonlyMap<number, Float64Array> | null;
}

/**
 * The weights that each person has. Null where one set of weights holds for all: everybody's are the same, or the same
 * indicators are only not all entered.
 */
export function ownWeights(
  rows: readonly WeighedRow[],
  subjects: number,
  indicators: number,
): OwnWeights | null {
  const weighed = rows.filter(({ leaf }) => leaf !== null);
  if (subjects < 2 || weighed.length === 0) return null;
  const leaves = bySubject(weighed, subjects, indicators, ({ leaf }) => leaf);
  const areas = bySubject(weighed, subjects, indicators, ({ area }) => area);
  if (differs(areas)) return { leaves, areas };
  if (differs(leaves)) return { leaves, areas: null };
  const total = [...leaves.values()].reduce(
    (sum, shares) => sum + (shares.find((share) => !Number.isNaN(share)) ?? 0),
    0,
  );
  const sums = Array.from({ length: subjects }, (_, subject) =>
    [...leaves.values()].reduce((sum, shares) => sum + known(shares[subject]), 0),
  );
  return !isWhole(total) && sums.every(isWhole) ? { leaves, areas: null } : null;
}

const known = (share = NaN): number => (Number.isNaN(share) ? 0 : share);

const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= 0.011;

/** The first weight that each person has at each indicator. */
function bySubject(
  rows: readonly WeighedRow[],
  subjects: number,
  indicators: number,
  weightOf: (row: WeighedRow) => number | null,
): ReadonlyMap<number, Float64Array> {
  const own = new Map(
    Array.from({ length: indicators }, (_, position) => [position, new Float64Array(subjects).fill(NaN)]),
  );
  for (const row of rows) {
    const shares = own.get(row.indicator);
    if (shares !== undefined && Number.isNaN(shares[row.subject] ?? NaN))
      shares[row.subject] = weightOf(row) ?? NaN;
  }
  return own;
}

/** Does an indicator have one weight here and another there? */
const differs = (own: ReadonlyMap<number, Float64Array>): boolean =>
  [...own.values()].some((shares) => {
    const typed = shares.filter((share) => !Number.isNaN(share));
    return typed.some((share) => share !== typed[0]);
  });
