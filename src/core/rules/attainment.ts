/** Which way an actual is held against a target. */
export type AttainmentForm = "direct" | "inverse" | "complement";

/**
 * How far does an actual reach a target, 1 being on target?
 *
 * `direct` is actual ÷ target, `inverse` target ÷ actual, `complement` 2 − actual ÷ target. Distances from a
 * negative target (a planned loss) count by its size: −50 against −100 is 1.5 direct. A target of zero is met
 * exactly (1) or missed and beaten without limit (±Infinity), which the rule's cap and floor then bound. `inverse`
 * with an actual of zero or less is beaten without limit, never a division by zero.
 *
 * @example
 * attainment(120, 100, "direct")
 * //=> 1.2
 * attainment(0, 50, "inverse")
 * //=> Infinity
 */
export function attainment(actual: number, target: number, form: AttainmentForm): number {
  if (actual === target) return 1;
  if (target === 0) return actual > 0 === (form === "direct") ? Infinity : -Infinity;
  if (form === "inverse" && target > 0) return actual <= 0 ? Infinity : target / actual;
  if (form === "direct" && target > 0) return actual / target;
  const distance = (actual - target) / Math.abs(target);
  return form === "direct" ? 1 + distance : 1 - distance;
}
