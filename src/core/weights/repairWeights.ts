/**
 * Named repairs of siblings' weights that do not sum to the whole. `normalise` keeps their proportions;
 * `remainderToLargest` and `remainderToLast` give what is missing (or too much) to one of them; `equal` gives all
 * the same.
 */
export type WeightRepair = "normalise" | "remainderToLargest" | "remainderToLast" | "equal";

/**
 * Repairs the weights of siblings on request, never by itself.
 *
 * @param whole - What they shall sum to, 1 as a rule.
 *
 * @returns New weights in the same order. Weights that are all zero cannot be normalised and become equal.
 *
 * @example
 * repairWeights([0.3333, 0.3333, 0.3333], "remainderToLast").map((weight) => Math.round(weight * 1e4) / 1e4)
 * //=> [0.3333, 0.3333, 0.3334]
 * repairWeights([30, 30], "normalise")
 * //=> [0.5, 0.5]
 */
export function repairWeights(weights: readonly number[], how: WeightRepair, whole = 1): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (how === "equal" || (how === "normalise" && sum === 0)) return weights.map(() => whole / weights.length);
  if (how === "normalise") return weights.map((weight) => (weight * whole) / sum);
  const receiver = how === "remainderToLast" ? weights.length - 1 : weights.indexOf(Math.max(...weights));
  return weights.map((weight, index) => (index === receiver ? weight + whole - sum : weight));
}
