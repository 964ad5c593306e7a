/**
 * Fills in the weights of siblings that have none: they share equally what the others leave of the whole. Where all
 * have none, each gets the same.
 *
 * @param weights - One per sibling; null where the policy gives none.
 * @param whole - What they share, 1 inside a parent as a rule.
 *
 * @returns The weights as given or filled in; they need not sum to the whole.
 *
 * @example
 * shareWeights([0.5, null, null], 1)
 * //=> [0.5, 0.25, 0.25]
 */
export function shareWeights(weights: readonly (number | null)[], whole: number): readonly number[] {
  const open = weights.filter((weight) => weight === null).length;
  if (open === 0) return weights.map((weight) => weight ?? 0);
  const given = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const each = Math.max(0, whole - given) / open;
  return weights.map((weight) => weight ?? each);
}
